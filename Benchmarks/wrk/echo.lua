-- A small JSON that the server gives back. Arguments: a token.
function init(arguments)
    local headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. arguments[1] }
    message = wrk.format("POST", "/api/v1/echo", headers, '{"message":"a small message","number":7}')
end

function request() return message end

function done(summary, latency)
    dofile(os.getenv("WRK_SCRIPTS") .. "/report.lua")
    report(summary, latency)
end
