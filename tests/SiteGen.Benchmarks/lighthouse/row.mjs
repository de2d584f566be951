// A row of the table, from the reports of several runs of Lighthouse for one page: each figure's median.
import { readFileSync } from "node:fs";

const [path, ...names] = process.argv.slice(2);
const reports = names.map((name) => JSON.parse(readFileSync(name, "utf8")));
const failed = reports.find((r) => r.runtimeError);
if (failed) {
  console.error(`${path}: ${failed.runtimeError.message}`);
  process.exit(1);
}

// Of an even number of runs the worse of the two in the middle, where less is better.
const median = (figure) => reports.map(figure).sort((a, b) => a - b)[Math.floor(reports.length / 2)];
const scores = ["performance", "accessibility", "best-practices", "seo"].map((c) => Math.round(median((r) => r.categories[c].score) * 100));
const audit = (name) => median((r) => r.audits[name].numericValue);
const requests = (r) => r.audits["network-requests"].details.items;
const pictures = (r) => requests(r).filter((i) => i.resourceType === "Image" && !i.url.includes("/favicon"));
const bytes = (items) => items.reduce((sum, i) => sum + i.transferSize, 0);
const rest = median((r) => bytes(requests(r)) - bytes(pictures(r)));
console.log(`| \`${path}\` | ${scores.join(" ")} | ${Math.round(audit("largest-contentful-paint"))} ms | ${audit("cumulative-layout-shift")} `
  + `| ${(rest / 1000).toFixed(1)} KB, ${median((r) => requests(r).length - pictures(r).length)} requests | ${median((r) => requests(r).length)} |`);
