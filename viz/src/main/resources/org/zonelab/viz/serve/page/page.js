// The page: what is asked, what has arrived, and how both are shown.
import { say, pick, lang, setLang } from './words.js';
import * as scenarios from './scenario.js';
import * as charts from './charts.js';

const $ = (id) => document.getElementById(id);
const QUICK = { replications: '8', microRate: '0.1%' };
const MOST_OPTIONS = 3;
const AREAS = ['opening', 'forces', 'administration', 'factors', 'outside'];

const state = { catalogue: null, scenario: null, shipped: '', answer: null, kept: [], outcome: '', zones: null, firms: null };
let timer = 0;
let drawLevels;
let drawEffects;
let drawMap;

/* --- elements ------------------------------------------------------------------------------------------------------ */

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === 'text') element.textContent = value;
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((each) => each !== null && each !== undefined));
  return element;
}

const fill = (element, ...children) => element.replaceChildren(...children);
const option = (value, text, selected) => make('option', { value, text, selected });

/* --- the server ---------------------------------------------------------------------------------------------------- */

async function get(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error((await response.json()).error);
  return response.json();
}

/** What the server is still working out: asks until it is there or nobody wants it any more. */
async function patiently(path, wanted) {
  for (;;) {
    const response = await fetch(path);
    const body = await response.json();
    if (!wanted()) return null;
    if (!response.ok) throw new Error(body.error);
    if (response.status !== 202) return body;
    await new Promise((resolve) => { setTimeout(resolve, 300); });
  }
}

const post = (path, text) =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text }) });

/* --- the question -------------------------------------------------------------------------------------------------- */

function leverOf(path) {
  return state.catalogue.levers.find((each) => each.path === path);
}

/** Asks again soon; a scenario that is no longer what its title says is marked. */
function changed() {
  const { scenario } = state;
  const mark = '-changed';
  state.shipped = '';
  if (!scenario.name.endsWith(mark)) {
    scenario.name = scenario.name.slice(0, 80 - mark.length).replace(/-$/, '') + mark;
    scenario.title = { en: `${scenario.title.en.slice(0, 108)} (changed)`, zh: `${scenario.title.zh.slice(0, 112)}（已调整）` };
    showTitle();
  }
  clearTimeout(timer);
  timer = setTimeout(ask, 120);
}

function take(scenario, shipped) {
  state.scenario = scenario;
  state.shipped = shipped || '';
  showQuestion();
}

async function choose(name) {
  const scenario = await get(`/api/scenarios/${name}`);
  scenario.run = { ...scenario.run, replications: QUICK.replications };
  scenario.population = { microRate: QUICK.microRate };
  take(scenario, name);
  ask();
}

function showQuestion() {
  showTitle();
  showLevers();
  showAssumptions();
  showSample();
  $('yaml').value = '';
}

function showTitle() {
  const { scenario, catalogue } = state;
  const shelf = catalogue.library.filter((each) => pick(each.title));
  const groups = [...new Set(shelf.map((each) => pick(each.area)))].map((area) =>
    make('optgroup', { label: area }, ...shelf.filter((each) => pick(each.area) === area)
      .map((each) => option(each.name, pick(each.title), each.name === state.shipped))));
  if (!state.shipped) groups.unshift(option('', pick(scenario.title), true));
  fill($('library'), ...groups);
  const words = scenario.description;
  $('description').textContent = typeof words === 'string' ? words : pick(words);
  const against = catalogue.library.find((each) => each.name === scenario.counterfactual);
  $('counterfactual').textContent = against ? pick(against.title) : scenario.counterfactual;
}

function showLevers() {
  const open = new Set([...document.querySelectorAll('#areas details[open]')].map((each) => each.dataset.area));
  const blocks = state.scenario.levers || [];
  fill($('active'),
    make('h4', { text: say('policyNow'), class: 'quiet' }),
    ...(blocks.length ? blocks.map((block, at) => blockRow(block, at)) : [make('p', { text: say('nothingSet') })]));
  fill($('areas'), ...AREAS.map((area) => {
    const levers = state.catalogue.levers.filter((each) => each.area === area);
    return make('details', { 'data-area': area, open: open.has(area) },
      make('summary', {}, say(`area_${area}`) + ' ', make('span', { class: 'count', text: `(${levers.length})` })),
      ...levers.map(freshRow));
  }));
}

/** Slider or switch for a number, told while it moves. */
function control(id, lever, number, onNumber) {
  const { low, high, step } = scenarios.range(lever);
  const value = make('output', { for: id, text: valueText(lever, number) });
  const input = lever.kind === 'switch'
    ? make('input', { id, type: 'checkbox', checked: number !== 0 })
    : make('input', { id, type: 'range', min: low, max: high, step, value: number });
  input.addEventListener('input', () => {
    const now = lever.kind === 'switch' ? Number(input.checked) : scenarios.tidy(Number(input.value));
    value.textContent = valueText(lever, now);
    if (lever.kind !== 'switch') input.setAttribute('aria-valuetext', valueText(lever, now));
    onNumber(now);
  });
  if (lever.kind !== 'switch') input.setAttribute('aria-valuetext', valueText(lever, number));
  return make('div', { class: 'control' }, input, value);
}

function valueText(lever, number) {
  if (lever.kind === 'switch') return number ? '✓' : '–';
  const text = String(scenarios.written(lever, number));
  if (lang() === 'en') return text;
  return text.replace(' days', ' 个工作日').replace(' months', ' 个月').replace(' million RMB', ' 百万元');
}

function leverNote(lever) {
  const texts = [pick(lever.legalityText), lever.unitText[lang()], lever.path];
  return make('p', { class: 'note', text: texts.filter(Boolean).join(' · ') });
}

/** Whom the blocks of a scenario are for, in words of the server. */
const targets = new WeakMap();

/** A target as its file would say it on one line; shown until the server has said it in words. */
const plain = (rest) => JSON.stringify(rest).replace(/^\{|\}$|"/g, '').replaceAll(':', ': ').replaceAll(',', ', ');

function targetText(block) {
  const rest = scenarios.target(block);
  if (!Object.keys(rest).length) return '';
  const words = pick(targets.get(block));
  return words ? say('onlyFor', words) : `${say('only')} ${plain(rest)}`;
}

/** Takes the server's words for the targets of blocks, without drawing the sliders anew: one may be under a finger. */
function takeTargets(blocks, words) {
  if (blocks.length !== words.length) return;
  blocks.forEach((block, at) => targets.set(block, words[at]));
  const notes = document.querySelectorAll('#active .target');
  (state.scenario.levers || []).forEach((block, at) => { if (notes[at]) notes[at].textContent = targetText(block); });
}

/** A lever that the policy sets: value, dates, whom it is for. */
function blockRow(block, at) {
  const lever = leverOf(block.lever);
  const id = `block-${at}`;
  const quarters = scenarios.quarters(state.scenario);
  const dates = (key, label, none) => make('label', { text: label }, make('select', {
    onchange: (event) => {
      if (event.target.value) block[key] = event.target.value;
      else delete block[key];
      changed();
    },
  }, ...(none ? [option('', none, !block[key])] : []),
  ...[...(block[key] && !quarters.includes(block[key]) ? [block[key]] : []), ...quarters]
    .map((each) => option(each, each, each === block[key] || (!none && !block[key] && each === quarters[0])))));
  return make('div', { class: 'lever set', 'data-lever': lever.path },
    make('label', { for: id, text: pick(lever.meaning) }),
    control(id, lever, scenarios.shown(lever, block.value), (number) => {
      block.value = scenarios.written(lever, number);
      changed();
    }),
    make('div', { class: 'dates' },
      dates('from', say('from')),
      dates('to', say('to'), say('open')),
      make('button', {
        type: 'button',
        text: say('remove'),
        'aria-label': `${say('remove')}: ${pick(lever.meaning)}`,
        onclick: () => { state.scenario.levers.splice(at, 1); changed(); showLevers(); },
      })),
    make('p', { class: 'note target', text: targetText(block) }),
    leverNote(lever));
}

/** A lever that the policy leaves alone, at its neutral value; moving it sets it. */
function freshRow(lever) {
  const id = `lever-${lever.path.replace('.', '-')}`;
  let block = null;
  return make('div', { class: 'lever', 'data-lever': lever.path },
    make('label', { for: id, text: pick(lever.meaning) }),
    control(id, lever, scenarios.range(lever).neutral, (number) => {
      if (!block) {
        block = { lever: lever.path, from: scenarios.quarters(state.scenario)[0] };
        state.scenario.levers = [...(state.scenario.levers || []), block];
        $(id).addEventListener('change', () => { showLevers(); $(`block-${state.scenario.levers.indexOf(block)}`)?.focus(); }, { once: true });
      }
      block.value = scenarios.written(lever, number);
      changed();
    }),
    leverNote(lever));
}

function showAssumptions() {
  const set = state.scenario.assumptions || {};
  const count = Object.keys(set).length;
  $('assumption-count').textContent = count ? `(${count})` : '';
  const wanted = $('assumption-filter').value.trim().toLowerCase();
  const rows = state.catalogue.assumptions.filter((each) => each.path in set
    || (wanted ? `${each.path} ${pick(each.meaning)}`.toLowerCase().includes(wanted) : each.tag === 'assumption' && each.drawn));
  fill($('assumption-rows'), ...rows.slice(0, 40).map(assumptionRow));
}

function assumptionRow(parameter) {
  const set = state.scenario.assumptions || {};
  const id = `assumption-${parameter.path.replace('.', '-')}`;
  const kind = parameter.form === 'switch' ? 'switch' : 'number';
  const lever = { kind, range: { low: Number(parameter.low), high: Number(parameter.high), neutral: Number(parameter.value) } };
  const isSet = parameter.path in set;
  const note = `${isSet ? '' : say(parameter.drawn ? 'drawn' : 'fixed') + ' · '}${parameter.low} … ${parameter.high} · ${parameter.unit} · ${parameter.path} · ${parameter.source}`;
  const row = make('div', { class: isSet ? 'lever set' : 'lever', 'data-assumption': parameter.path },
    make('label', { for: id, text: pick(parameter.meaning) }),
    control(id, lever, isSet ? scenarios.shown(lever, set[parameter.path]) : Number(parameter.value), (number) => {
      state.scenario.assumptions = { ...state.scenario.assumptions, [parameter.path]: scenarios.written(lever, number) };
      row.classList.add('set');
      changed();
    }),
    isSet ? make('button', {
      type: 'button',
      text: say('restore'),
      onclick: () => { delete state.scenario.assumptions[parameter.path]; changed(); showAssumptions(); },
    }) : null,
    make('p', { class: 'note', text: note, lang: 'en' }));
  return row;
}

function showSample() {
  const { scenario, catalogue } = state;
  const now = String(scenario.run?.replications ?? QUICK.replications);
  const counts = [...new Set(['1', '4', '8', '16', '32', now])].sort((a, b) => a - b).filter((each) => each <= catalogue.limits.replications);
  fill($('replications'), ...counts.map((each) => option(each, each, each === now)));
  const rate = rateText();
  const rates = [...new Set(['0.1%', '0.5%', '1%', rate])].sort((a, b) => parseFloat(a) - parseFloat(b))
    .filter((each) => each === rate || parseFloat(each) <= 100 * catalogue.limits.microRate);
  fill($('micro-rate'), ...rates.map((each) => option(each, each, each === rate)));
}

function rateText() {
  const rate = String(state.scenario.population?.microRate ?? '1%');
  return rate.includes('%') ? rate : `${scenarios.tidy(Number(rate) * 100)}%`;
}

/* --- asking -------------------------------------------------------------------------------------------------------- */

function forget() {
  const old = state.answer;
  if (!old) return;
  old.events?.close();
  if (old.id && (!old.over || state.firms?.busy)) fetch(`/api/answers/${old.id}`, { method: 'DELETE' }).catch(() => {});
  old.over = true;
}

async function ask() {
  forget();
  clearTimeout(timer);
  const answer = { id: '', over: false, told: say('starting'), quarters: [], periods: [], policy: {}, grey: {}, years: {}, scenario: structuredClone(state.scenario) };
  state.answer = answer;
  state.zones = null;
  state.firms = null;
  showFirms();
  notice('');
  report();
  const blocks = [...(state.scenario.levers || [])];
  await remember();
  let response;
  try {
    response = await post('/api/answers', JSON.stringify(answer.scenario));
  } catch (e) {
    return fail(answer, say('failed') + e.message);
  }
  const body = await response.json();
  if (state.answer !== answer) {
    if (body.id) fetch(`/api/answers/${body.id}`, { method: 'DELETE' }).catch(() => {});
    return undefined;
  }
  diagnose(body.diagnostics || []);
  if (!response.ok) {
    if (response.status === 429) {
      timer = setTimeout(ask, 1500);
      return fail(answer, say('busy') + body.error);
    }
    return fail(answer, body.diagnostics ? say('errors') : say('failed') + body.error);
  }
  answer.id = body.id;
  takeTargets(blocks, body.targets);
  listen(answer);
  return undefined;
}

function fail(answer, message) {
  answer.told = message;
  answer.over = true;
  if (state.answer === answer) report();
}

function listen(answer) {
  const events = new EventSource(`/api/answers/${answer.id}/events`);
  answer.events = events;
  const rate = rateText();
  const on = (name, take) => events.addEventListener(name, (event) => {
    if (state.answer !== answer) return;
    take(JSON.parse(event.data));
    report();
  });
  on('started', (data) => {
    answer.quarters = data.quarters;
    answer.periods = data.periods;
    answer.replications = data.replications;
    answer.told = say('solving');
  });
  on('counterfactual', (data) => { answer.grey = data; });
  on('quarter', (data) => {
    for (const [name, value] of Object.entries(data.policy)) {
      answer.policy[name] ??= (answer.grey[name] || []).slice(0, 4);
      answer.policy[name][data.quarter] = value;
    }
    if (!answer.estimates) answer.told = say('drawing', answer.quarters[data.quarter], rate);
  });
  on('year', (data) => { answer.years[data.year] = data.effects; });
  on('estimates', (data) => {
    answer.estimates = data;
    answer.told = say('partial', data.replications, answer.replications, rate);
  });
  on('final', (data) => {
    answer.estimates = data;
    answer.final = true;
    answer.told = say('done', data.replications, rate, data.seconds);
    answer.over = true;
    events.close();
    state.firms = { list: null, id: '', story: null, busy: 0, said: '' };
    showFirms();
    places();
  });
  on('cancelled', () => { answer.told = say('cancelled'); answer.over = true; events.close(); });
  on('failed', (data) => { answer.told = say('failed') + data.message; answer.over = true; events.close(); });
}

/* --- the answer ---------------------------------------------------------------------------------------------------- */

const outcomeNow = () => state.catalogue.outcomes.find((each) => each.name === state.outcome);

function total(answer, outcome) {
  const periods = answer.estimates?.effects[outcome];
  return periods ? periods[answer.periods[answer.periods.length - 1]] : null;
}

let pending = false;

function report() {
  if (pending) return;
  pending = true;
  requestAnimationFrame(() => { pending = false; show(); });
}

function show() {
  const answer = state.answer;
  if (!answer || !state.catalogue) return;
  const outcome = outcomeNow();
  const unit = pick(outcome.unit);
  $('status').textContent = answer.told;
  $('status').classList.toggle('coarse', !answer.final);
  document.body.dataset.state = answer.final ? 'final' : answer.over ? 'over' : 'running';
  const estimate = total(answer, outcome.name);
  $('sentence').textContent = estimate ? pick(estimate.sentence) : '';
  showLines(answer, outcome, unit);
  showOptions(answer);
  fill($('summary'), ...(answer.final ? [pick(answer.estimates.lead), ...pick(answer.estimates.summary)] : [])
    .map((each) => make('li', { text: each })));
  for (const [id, file] of [['yaml', 'scenario.yaml'], ['effects', 'effects.csv'], ['series', 'series.csv'], ['report', 'report.html']]) {
    const ready = answer.final || (file === 'scenario.yaml' && answer.id);
    const element = $(`download-${id}`);
    element.setAttribute('aria-disabled', String(!ready));
    if (ready) element.href = `/api/answers/${answer.id}/${file}${file === 'report.html' && lang() === 'zh' ? '?lang=zh' : ''}`;
    else element.removeAttribute('href');
  }
  $('stop').disabled = answer.over;
  $('keep').disabled = !estimate;
  showPlaces();
}

function showLines(answer, outcome, unit) {
  const title = pick(outcome.title);
  const scaled = (values) => (values || []).map((each) => (each === null || each === undefined ? null : each * unit.factor));
  $('levels-title').textContent = outcome.pairOnly ? say('noLevels') : say('levels', title, unit.name);
  $('levels').hidden = outcome.pairOnly;
  if (!outcome.pairOnly) {
    const means = answer.estimates?.levels?.[outcome.name];
    charts.levels(drawLevels, answer.quarters, scaled(means ? means.policy : answer.policy[outcome.name]),
      scaled(means ? means.counterfactual : answer.grey[outcome.name]));
  }
  $('effects-title').textContent = say('effects', pick(outcome.noun), unit.name);
  const years = answer.periods.slice(0, -1);
  const path = (from, key) => scaled(years.map((year) => from?.effects[outcome.name]?.[year]?.[key] ?? null));
  const ranged = answer.estimates && answer.estimates.replications > 1;
  charts.effects(drawEffects, years, {
    name: state.kept.length ? say('current') : ranged ? say('withPolicy') : say('first'),
    mean: answer.estimates ? path(answer.estimates, 'effect') : scaled(years.map((year) => answer.years[year]?.[outcome.name] ?? null)),
    low: ranged ? path(answer.estimates, 'low') : null,
    high: ranged ? path(answer.estimates, 'high') : null,
  }, state.kept.map((each, at) => ({ name: say('option', at + 1), mean: path(each.estimates, 'effect') })));
  const cell = (year, key) => {
    const value = answer.estimates?.effects[outcome.name]?.[year]?.[key];
    return make('td', { text: value === null || value === undefined ? '–' : charts.three(value * unit.factor) });
  };
  fill($('years'), make('thead', {}, make('tr', {}, ...['year', 'effectOnly', 'low', 'high'].map((each) => make('th', { scope: 'col', text: say(each) })))),
    make('tbody', {}, ...answer.periods.map((year) => make('tr', {}, make('th', { scope: 'row', text: year.replace('-', '–') }), cell(year, 'effect'), cell(year, 'low'), cell(year, 'high')))));
  $('levels').setAttribute('aria-label', `${$('levels-title').textContent}. ${$('sentence').textContent}`);
  $('effects').setAttribute('aria-label', `${$('effects-title').textContent}. ${$('sentence').textContent}`);
}

function showOptions(answer) {
  const columns = [{ answer, title: say('current'), at: 0 }, ...state.kept.map((each, at) => ({ answer: each, title: say('option', at + 1), at: at + 1 }))];
  const head = make('tr', {}, make('th', { scope: 'col', text: say('row') }), ...columns.map((column) => make('th', { scope: 'col' },
    make('span', { class: `key option${column.at}` }), `${column.title}: ${pick(column.answer.scenario.title)}`,
    column.at ? make('button', { type: 'button', text: say('remove'), 'aria-label': `${say('remove')}: ${column.title}`, onclick: () => { state.kept.splice(column.at - 1, 1); report(); } }) : null)));
  const rows = state.catalogue.outcomes.map((outcome) => make('tr', {}, make('th', { scope: 'row', text: pick(outcome.title) }), ...columns.map((column) => {
    const estimate = total(column.answer, outcome.name);
    const cell = make('td', { 'data-outcome': outcome.name, 'data-option': column.at });
    if (estimate) {
      cell.append(make('strong', { text: pick(estimate.text) }), make('br'), make('span', { class: 'quiet', text: pick(estimate.range) }));
      cell.dataset.effect = estimate.effect ?? '';
    }
    return cell;
  })));
  fill($('options'), make('thead', {}, head), make('tbody', {}, ...rows));
}

/* --- places -------------------------------------------------------------------------------------------------------- */

async function places() {
  const answer = state.answer;
  const outcome = state.outcome;
  state.zones = null;
  if (!answer?.final) return;
  try {
    const data = await get(`/api/answers/${answer.id}/zones/${outcome}`);
    if (state.answer === answer && state.outcome === outcome) {
      state.zones = { ...data, all: false };
      report();
    }
  } catch (e) {
    notice(say('failed') + e.message);
  }
}

function showPlaces() {
  const zones = state.zones?.zones ?? [];
  $('places').hidden = zones.length === 0;
  if (zones.length === 0) return;
  const answer = state.answer;
  const known = new Map(state.catalogue.zones.map((each) => [each.id, each]));
  const rows = zones.map((each) => {
    const place = known.get(each.id);
    const sign = each.low > 0 ? 'gain' : each.high < 0 ? 'loss' : 'unclear';
    const few = each.n < 6;
    return { ...each, sign: few ? 'unclear' : sign, title: pick(place.name), province: pick(place.province), latitude: place.latitude, longitude: place.longitude, text: pick(each.text), rangeText: pick(each.range) };
  }).sort((a, b) => b.effect - a.effect);
  $('places-title').textContent = say('places', pick(outcomeNow().noun), answer.periods[answer.periods.length - 1].replace('-', '–'));
  $('places-note').textContent = say('placesNote');
  charts.map(drawMap, rows, openZone);
  $('map').setAttribute('aria-label', $('places-title').textContent);
  const shown = state.zones.all ? rows : [...rows.slice(0, 8), ...rows.slice(-4)];
  fill($('ranking'), make('thead', {}, make('tr', {}, ...['rank', 'zone', 'effect'].map((each) => make('th', { scope: 'col', text: say(each) })))),
    make('tbody', {}, ...shown.map((each) => make('tr', {},
      make('td', { text: String(rows.indexOf(each) + 1) }),
      make('td', {}, make('button', { type: 'button', class: 'link', text: each.title, onclick: () => openZone(each.id) }), make('br'), make('span', { class: 'quiet', text: each.province })),
      figure(each.text, each.rangeText)))));
  $('all-zones').hidden = state.zones.all || rows.length <= 12;
}

/** An effect above its range. */
const figure = (text, range) => make('td', {}, make('strong', { text }), make('br'), make('span', { class: 'quiet', text: range }));

async function openZone(id) {
  const answer = state.answer;
  if (!answer?.final) return;
  try {
    const data = await get(`/api/answers/${answer.id}/zone/${id}`);
    const place = state.catalogue.zones.find((each) => each.id === id);
    $('zone').hidden = false;
    $('zone-title').textContent = say('zoneTitle', pick(place.name));
    fill($('zone-table'), make('thead', {}, make('tr', {}, ...['row', 'effect'].map((each) => make('th', { scope: 'col', text: say(each) })))),
      make('tbody', {}, ...data.outcomes.map((each) => make('tr', {}, make('th', { scope: 'row', text: pick(each.name) }),
        figure(pick(each.text), pick(each.range))))));
    $('zone').focus();
    $('zone').scrollIntoView({ block: 'start' });
  } catch (e) {
    notice(say('failed') + e.message);
  }
}

/* --- firms --------------------------------------------------------------------------------------------------------- */

/** Asks about firms of the answer; an answer or question that came in between counts. */
async function askFirms(path, take) {
  const { answer, firms } = state;
  if (!firms) return;
  const turn = {};
  firms.turn = turn;
  const wanted = () => state.firms === firms && firms.turn === turn;
  firms.busy += 1;
  firms.said = say('firmsRunning');
  showFirms();
  try {
    const found = await patiently(`/api/answers/${answer.id}/${path}${lang() === 'zh' ? '?lang=zh' : ''}`, wanted);
    if (found) {
      firms.said = '';
      take(firms, found);
    }
  } catch (e) {
    if (wanted()) firms.said = say('failed') + e.message;
  }
  firms.busy -= 1;
  if (state.firms === firms) showFirms();
}

const listFirms = () => askFirms('firms', (firms, found) => { firms.list = found; });

async function tellFirm(id) {
  await askFirms(`firm/${encodeURIComponent(id)}`, (firms, found) => { firms.story = found; });
  if (state.firms?.story && String(state.firms.story.firm) === String(id)) {
    $('firm').focus();
    $('firm').scrollIntoView({ block: 'start' });
  }
}

/** The same firms in the language that is now spoken. */
async function firmsAgain() {
  const { firms } = state;
  if (firms?.list) await listFirms();
  if (firms?.story && state.firms === firms) await askFirms(`firm/${firms.story.firm}`, (now, found) => { now.story = found; });
}

/** A table that scrolls by itself where it is wider than the page. */
function sheet({ caption, head, rows }, cell, kind) {
  return make('div', {},
    make('p', { class: 'quiet', text: caption }),
    make('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': caption }, make('table', { class: 'sheet', 'aria-label': caption },
      make('thead', {}, make('tr', {}, ...head.map((text) => make('th', { scope: 'col', text })))),
      make('tbody', {}, ...rows.map((row, at) => make('tr', { class: kind(row) }, ...row.map((text, column) => cell(text, column, at))))))));
}

function showFirms() {
  const { firms } = state;
  $('firms').hidden = !firms;
  $('firm').hidden = !firms?.story;
  $('firms-status').textContent = firms?.said ?? '';
  const list = firms?.list;
  fill($('firm-list'), ...(list ? [sheet(list.table, (text, column, at) => make('td', {}, column ? text
    : make('button', { type: 'button', class: 'link', text, onclick: () => tellFirm(list.firms[at].firm) })), () => null)] : []));
  const story = firms?.story;
  $('firm-title').textContent = story?.title ?? '';
  const kind = (row) => (row[1] === story.worlds.policy ? 'with' : row[1] === story.worlds.counterfactual ? 'without' : null);
  const plainCell = (text) => make('td', { text, class: { 2: 'pair', 4: 'four' }[text.split(' / ').length] });
  fill($('firm-story'), ...(story ? [
    ...story.answer.map((text) => make('p', { class: 'told', text })),
    make('p', { class: 'quiet', text: story.lead }),
    ...story.sections.flatMap((section) => [
      make('h4', { text: section.heading }),
      ...section.sentences.map((text) => make('p', { text })),
      ...section.tables.map((table) => sheet(table, plainCell, kind)),
      ...section.notes.map((text) => make('p', { class: 'quiet', text }))])] : []));
}

/* --- files and links ----------------------------------------------------------------------------------------------- */

const notice = (text) => { $('notice').textContent = text; };

async function remember() {
  const text = await scenarios.packed(state.scenario);
  history.replaceState(null, '', `#lang=${lang()}&outcome=${state.outcome}&s=${text}`);
}

function diagnose(found) {
  fill($('diagnostics'), ...found.map((each) => make('li', { text: `${each.line ? `${each.file}:${each.line}:${each.column}: ` : ''}${each.key ? each.key + ': ' : ''}${each.message}` })));
}

async function useYaml() {
  const response = await post('/api/check', $('yaml').value);
  const body = await response.json();
  if (!response.ok) {
    diagnose([{ message: body.error }]);
    return;
  }
  diagnose(body.diagnostics);
  if (body.ok) {
    const text = $('yaml').value;
    take(body.scenario);
    $('yaml').value = text;
    ask();
  }
}

async function showYaml() {
  const response = await post('/api/check', JSON.stringify(state.scenario));
  const body = await response.json();
  if (body.yaml) $('yaml').value = body.yaml;
}

/* --- start --------------------------------------------------------------------------------------------------------- */

function words() {
  document.querySelectorAll('[data-say]').forEach((each) => { each.textContent = say(each.dataset.say); });
  $('language').textContent = lang() === 'en' ? '中文' : 'English';
  $('language').lang = lang() === 'en' ? 'zh' : 'en';
  fill($('outcome'), ...state.catalogue.outcomes.map((each) => option(each.name, pick(each.title), each.name === state.outcome)));
  $('version').textContent = say('version') + state.catalogue.version;
}

function listenToPeople() {
  $('library').addEventListener('change', (event) => event.target.value && choose(event.target.value));
  $('language').addEventListener('click', () => {
    setLang(lang() === 'en' ? 'zh' : 'en');
    words();
    showQuestion();
    const answer = state.answer;
    if (answer?.final) answer.told = say('done', answer.estimates.replications, rateText(), answer.estimates.seconds);
    remember();
    report();
    firmsAgain();
  });
  $('outcome').addEventListener('change', (event) => { state.outcome = event.target.value; remember(); places(); report(); });
  $('assumption-filter').addEventListener('input', showAssumptions);
  $('replications').addEventListener('change', (event) => { state.scenario.run = { ...state.scenario.run, replications: event.target.value }; ask(); });
  $('micro-rate').addEventListener('change', (event) => { state.scenario.population = { microRate: event.target.value }; ask(); });
  $('again').addEventListener('click', ask);
  $('stop').addEventListener('click', () => { const answer = state.answer; forget(); answer.told = say('cancelled'); report(); });
  $('keep').addEventListener('click', () => {
    if (state.kept.length >= MOST_OPTIONS) return notice(say('full'));
    state.kept.push(state.answer);
    notice(say('kept'));
    return report();
  });
  $('link').addEventListener('click', async () => {
    await remember();
    try {
      await navigator.clipboard.writeText(location.href);
      notice(say('copied'));
    } catch (e) {
      notice(say('inBar'));
    }
  });
  $('file').addEventListener('toggle', () => { if ($('file').open && !$('yaml').value) showYaml(); });
  $('use-yaml').addEventListener('click', useYaml);
  $('load').addEventListener('change', async (event) => {
    const file = event.target.files[0];
    if (file) {
      $('yaml').value = await file.text();
      event.target.value = '';
      useYaml();
    }
  });
  $('all-zones').addEventListener('click', () => { state.zones.all = true; report(); });
  $('zone-close').addEventListener('click', () => { $('zone').hidden = true; });
  $('list-firms').addEventListener('click', listFirms);
  $('firm-form').addEventListener('submit', (event) => { event.preventDefault(); tellFirm($('firm-id').value.trim()); });
  $('firm-close').addEventListener('click', () => { state.firms.story = null; showFirms(); $('firms').scrollIntoView({ block: 'start' }); $('list-firms').focus(); });
  window.addEventListener('hashchange', open);
}

async function open() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  setLang(fragment.get('lang') || (navigator.language || '').slice(0, 2));
  if (state.catalogue.outcomes.some((each) => each.name === fragment.get('outcome'))) state.outcome = fragment.get('outcome');
  words();
  if (fragment.get('s')) {
    try {
      take(await scenarios.unpacked(fragment.get('s')));
      ask();
      return;
    } catch (e) {
      notice(say('badLink'));
    }
  }
  await choose(fragment.get('scenario') || 'deferred-tax-reinvestment');
}

async function start() {
  setLang('en');
  state.catalogue = await get('/api/catalogue');
  state.outcome = state.catalogue.outcomes[0].name;
  drawLevels = charts.chart($('levels'));
  drawEffects = charts.chart($('effects'));
  drawMap = charts.chart($('map'));
  listenToPeople();
  await open();
}

start();
