-- Answers with a key of their own each. Arguments: a token, the run's name, the learners.
function init(arguments)
    run = arguments[2]
    count = 0
    learners = {}
    for learner in arguments[3]:gmatch("[^,]+") do learners[#learners + 1] = learner end
    headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. arguments[1] }
end

local shape = '{"key":"%s-%d","learner":"%s","item":"item-%d","concepts":[{"concept":"skill-%d"}],"is_correct":%s}'

function request()
    count = count + 1
    local learner = learners[count % #learners + 1]
    local skill = math.floor(count / #learners) % 20
    local answer = count % 3 == 0 and "false" or "true"
    return wrk.format("POST", "/v1/learning/bkt/update", headers, shape:format(run, count, learner, skill, skill, answer))
end

function done(summary, latency)
    dofile(os.getenv("WRK_SCRIPTS") .. "/report.lua")
    report(summary, latency)
end
