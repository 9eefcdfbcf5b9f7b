// The charts of the page; colours are those of the printed charts.
import { say } from './words.js';

const COLOURS = ['#005FA3', '#8A4F9E', '#C46A00', '#1F252B'];
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]];
const GREY = '#6B6B6B';
const QUIET = '#525961';
const GRID = '#E3E6E9';
const FONT = '"Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "ZoneLab CJK", "Microsoft YaHei", sans-serif';

export function chart(element) {
  const drawn = window.echarts.init(element, null, { renderer: 'canvas' });
  new ResizeObserver(() => drawn.resize()).observe(element);
  return drawn;
}

/** Three significant digits. */
export const three = (number) => {
  if (number === null || number === undefined || Number.isNaN(number)) return '–';
  return Number(number.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 6 }).replace('-', '−');
};

function frame(categories) {
  return {
    animation: false,
    textStyle: { fontFamily: FONT, color: QUIET },
    grid: { left: 8, right: 96, top: 28, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: three, confine: true },
    xAxis: {
      type: 'category',
      data: categories,
      axisLabel: { color: QUIET, hideOverlap: true, fontSize: 12 },
      axisLine: { lineStyle: { color: '#8C9298' }, onZero: false },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { color: QUIET, fontSize: 12, formatter: three },
      splitLine: { lineStyle: { color: GRID } },
    },
  };
}


/** The name at the end of a line, so that nobody has to look up a colour. */
const named = (name, colour, down = 0) => ({
  endLabel: { show: true, formatter: name, color: colour, fontSize: 12, fontWeight: 600, offset: [0, down] },
  labelLayout: { moveOverlap: 'shiftY' },
});

function line(name, data, colour, more) {
  return { name, type: 'line', data, showSymbol: false, lineStyle: { color: colour, width: 2 }, itemStyle: { color: colour }, ...more };
}

/** Both worlds by quarter: grey without, blue with. */
export function levels(drawn, quarters, policy, counterfactual) {
  const option = frame(quarters.map((each) => each.replace('-', ' ')));
  option.series = [
    line(say('without'), counterfactual, GREY, { lineStyle: { color: GREY, width: 7, opacity: 0.4 }, z: 2, ...named(say('without'), GREY, 9) }),
    line(say('withPolicy'), policy, COLOURS[0], { z: 3, ...named(say('withPolicy'), COLOURS[0], -9) }),
  ];
  drawn.setOption(option, true);
}

/** The effect by year with its range, the first replication while it is drawn, and the other options. */
export function effects(drawn, years, now, others) {
  const option = frame(years);
  const series = [];
  if (now.low) {
    series.push(line('low', now.low, 'transparent', {
      stack: 'range', stackStrategy: 'all', lineStyle: { opacity: 0 }, silent: true, tooltip: { show: false }, z: 1,
    }));
    series.push(line('width', now.low.map((low, at) => (low === null ? null : now.high[at] - low)), COLOURS[0], {
      stack: 'range', stackStrategy: 'all', lineStyle: { opacity: 0 }, areaStyle: { color: COLOURS[0], opacity: 0.18 }, silent: true, tooltip: { show: false }, z: 1,
    }));
  }
  series.push(line(now.name, now.mean, COLOURS[0], {
    showSymbol: true, symbolSize: 6, lineStyle: { color: COLOURS[0], width: 2, type: now.low ? 'solid' : 'dashed' }, z: 4, ...named(now.name, COLOURS[0]),
  }));
  others.forEach((each, at) => series.push(line(each.name, each.mean, COLOURS[at + 1], {
    lineStyle: { color: COLOURS[at + 1], width: 2, type: DASHES[at + 1] }, z: 3, ...named(each.name, COLOURS[at + 1], 14 * (at + 1)),
  })));
  series.push(line('0', years.map(() => 0), '#8C9298', { lineStyle: { color: '#8C9298', width: 1 }, silent: true, tooltip: { show: false }, z: 0 }));
  option.tooltip.formatter = (rows) => {
    const at = rows[0].dataIndex;
    const lines = [`${years[at]} ${now.name}: ${three(now.mean[at])}`];
    if (now.low && now.low[at] !== null) lines.push(`${say('range')}: ${three(now.low[at])} … ${three(now.high[at])}`);
    others.forEach((each) => lines.push(`${each.name}: ${three(each.mean[at])}`));
    return lines.join('\n');
  };
  option.series = series;
  drawn.setOption(option, true);
}

/** Zones at latitude and longitude; area by size of effect. */
export function map(drawn, zones, onZone) {
  const largest = Math.max(...zones.map((each) => Math.abs(each.effect)), 1e-12);
  const point = (each) => ({
    name: each.title,
    id: each.id,
    value: [each.longitude, each.latitude],
    text: each.text,
    range: each.rangeText,
    symbolSize: 5 + 21 * Math.sqrt(Math.abs(each.effect) / largest),
  });
  const of = (sign, name, item) => ({
    name, type: 'scatter', data: zones.filter((each) => each.sign === sign).map(point), itemStyle: item, emphasis: { scale: 1.3 },
  });
  const option = frame([]);
  option.grid = { left: 8, right: 16, top: 16, bottom: 4, containLabel: true };
  option.xAxis = { type: 'value', min: 70, max: 140, interval: 10, axisLabel: { formatter: '{value}°E', color: QUIET }, splitLine: { lineStyle: { color: GRID } } };
  option.yAxis = { type: 'value', min: 15, max: 55, interval: 10, axisLabel: { formatter: '{value}°N', color: QUIET }, splitLine: { lineStyle: { color: GRID } } };
  option.tooltip = { renderMode: 'richText', confine: true, formatter: (at) => `${at.data.name}\n${at.data.text}\n${at.data.range}` };
  option.series = [
    of('unclear', say('unclear'), { color: 'transparent', borderColor: '#6B6B6B', borderWidth: 1 }),
    of('gain', say('gain'), { color: 'rgba(0,95,163,0.6)', borderColor: '#005FA3' }),
    of('loss', say('loss'), { color: 'rgba(196,106,0,0.6)', borderColor: '#C46A00' }),
  ];
  drawn.setOption(option, true);
  drawn.off('click');
  drawn.on('click', (at) => onZone(at.data.id));
}
