// The scorecard as template literals: the fastest way that Eleventy has.
export const data = {
  pagination: { data: "scorecards", size: 1, alias: "scorecard" },
  permalink: ({ scorecard }) => scorecard.address,
  eleventyExcludeFromCollections: true,
};

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
const escaped = (text) => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => SIGNS[sign]) : text);

const change = (one) =>
  one.direction
    ? `<span class="${escaped(one.direction)}"><span class="${escaped(one.direction)}" aria-hidden="true">${escaped(one.arrow)}</span> ${escaped(one.words)}</span>`
    : escaped(one.words);

const component = (row) =>
  `<tr><th scope="row"><a href="${escaped(row.href)}">${escaped(row.name)}</a><small>tối đa ${escaped(row.maximum)}</small></th><td class="bar-cell"><svg class="score-bar" aria-hidden="true"><rect class="track" width="100%" height="8" y="6"/><rect class="value" width="${escaped(row.width)}" height="8" y="6"/><line class="mean" x1="${escaped(row.mean_at)}" x2="${escaped(row.mean_at)}" y1="1" y2="19"/><line class="best" x1="${escaped(row.best_at)}" x2="${escaped(row.best_at)}" y1="3" y2="17"/></svg></td><td class="number score">${escaped(row.score)}</td><td class="number mean-cell"><span class="phone-label">trung bình </span>${escaped(row.mean)}<span class="spoken">, cao nhất ${escaped(row.best)}</span></td><td class="number">${escaped(row.rank)}<span class="of">/${escaped(row.ranked)}</span></td>${row.score_change ? `<td class="number">${change(row.score_change)}</td><td class="number">${change(row.rank_change)}</td>` : ""}</tr>\n`;

const contribution = (row) =>
  `<tr><th scope="row">${escaped(row.name)}</th><td class="number">${change(row.score_change)}</td></tr>\n`;

const period = (row) =>
  `<tr${row.href ? "" : ' class="current"'}><th scope="row">${row.href ? `<a href="${escaped(row.href)}">${escaped(row.period)}</a>` : escaped(row.period)}</th><td class="number">${escaped(row.score)}</td><td class="number">${escaped(row.rank)}<span class="of">/${escaped(row.ranked)}</span></td><td class="number">${row.score_change ? change(row.score_change) : ""}</td><td class="number">${row.rank_change ? change(row.rank_change) : ""}</td></tr>\n`;

export const render = ({ frame, scorecard: page }) =>
  `${frame.before_head}${page.head}${frame.between}${escaped(page.address)}${frame.before_content}${page.intro}${page.components.map(component).join("")}${page.after_components}${page.contributions.map(contribution).join("")}${page.after_contributions}${page.history.map(period).join("")}${page.after_history}${frame.after}`;
