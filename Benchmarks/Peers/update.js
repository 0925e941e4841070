// The same loop as update.c on plain objects.
const STATES = 1000, ANSWERS = 1000000;
let seed = 0x9E3779B97F4A7C15n;
const draw = () => {
  seed = BigInt.asUintN(64, seed ^ (seed << 13n));
  seed ^= seed >> 7n;
  seed = BigInt.asUintN(64, seed ^ (seed << 17n));
  return Number(seed >> 32n);
};
const hold = (value) => (value < 1e-10 ? 1e-10 : value > 1 - 1e-10 ? 1 - 1e-10 : value);

const states = Array.from({ length: STATES }, () => ({ mastery: 0.1, learn: 0.1, slip: 0.1, guess: 0.25 }));
const order = new Uint32Array(ANSWERS), right = new Uint8Array(ANSWERS);
for (let answer = 0; answer < ANSWERS; answer++) {
  order[answer] = draw() % STATES;
  right[answer] = draw() % 3 !== 0 ? 1 : 0;
}

function pass() {
  let sum = 0;
  for (let answer = 0; answer < ANSWERS; answer++) {
    const state = states[order[answer]];
    const mastery = state.mastery;
    const chance = hold(mastery * (1 - state.slip) + (1 - mastery) * state.guess);
    const posterior = right[answer]
      ? hold((mastery * (1 - state.slip)) / chance)
      : hold((mastery * state.slip) / (1 - chance));
    state.mastery = hold(posterior + (1 - posterior) * state.learn);
    sum += chance;
  }
  return sum;
}

let best = Infinity, sum = 0;
for (let turn = 0; turn < 11; turn++) {
  const start = process.hrtime.bigint();
  sum = pass();
  best = Math.min(best, Number(process.hrtime.bigint() - start) / ANSWERS);
}
console.log(`JavaScript        ${best.toFixed(2).padStart(6)} ns   sum ${sum.toFixed(9)}`);
