// A scenario as the tree of its file: what the sliders change, what links carry, what the server is asked.

const SUFFIX = { share: '%', days: ' days', months: ' months', money: ' million RMB', number: '', switch: '' };

/** The number of a value as files write it, in the unit that a slider shows. */
export function shown(lever, value) {
  if (lever.kind === 'switch') return value === true || value === 'true' ? 1 : 0;
  const number = parseFloat(String(value));
  const fraction = lever.kind === 'share' && !String(value).includes('%');
  return fraction ? number * 100 : number;
}

/** The same number as files write it. */
export function written(lever, number) {
  if (lever.kind === 'switch') return number !== 0;
  return tidy(number) + SUFFIX[lever.kind];
}

/** Range and step of a lever's slider. */
export function range(lever) {
  const factor = lever.kind === 'share' ? 100 : 1;
  const low = tidy(lever.range.low * factor);
  const high = tidy(lever.range.high * factor);
  return { low, high, neutral: tidy(lever.range.neutral * factor), step: step(high - low) };
}

function step(width) {
  const rough = width / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) * power;
  return tidy(unit);
}

/** Without the dust of binary fractions. */
export const tidy = (number) => Number(number.toPrecision(10));

/** A quarter and all from the first to the last of a horizon. */
export function quarters(scenario) {
  const horizon = scenario.horizon || {};
  const [fromYear, fromQuarter] = (horizon.from || '2025-Q1').split('-Q').map(Number);
  const [toYear, toQuarter] = (horizon.to || '2035-Q4').split('-Q').map(Number);
  const all = [];
  for (let at = fromYear * 4 + fromQuarter - 1; at <= toYear * 4 + toQuarter - 1; at++) {
    all.push(`${Math.floor(at / 4)}-Q${(at % 4) + 1}`);
  }
  return all;
}

/** What a block says beside lever, value and dates. */
export function target(block) {
  const { lever, value, from, to, ramp, ...rest } = block;
  return rest;
}

/** A scenario as text in an address: deflated, base64url. */
export async function packed(scenario) {
  const bytes = new TextEncoder().encode(JSON.stringify(scenario));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const small = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = '';
  small.forEach((each) => { text += String.fromCharCode(each); });
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The scenario of such a text; throws if it is damaged. */
export async function unpacked(text) {
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(raw, (each) => each.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const scenario = JSON.parse(await new Response(stream).text());
  if (typeof scenario !== 'object' || scenario === null || !scenario.name) throw new Error('no scenario');
  return scenario;
}
