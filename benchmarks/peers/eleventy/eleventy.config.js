// Finished figures as global data, one page for each entry.
import { readFileSync, readdirSync } from "node:fs";

const FIGURES = process.env.FIGURES;
const read = (name) => JSON.parse(readFileSync(`${FIGURES}/${name}`, "utf8"));

export default function (eleventy) {
  const releases = readdirSync(FIGURES).filter((name) => name.startsWith("release-")).sort();
  eleventy.addGlobalData("frame", () => read("frame.json"));
  eleventy.addGlobalData("scorecards", () => releases.flatMap(read));
  eleventy.setQuietMode(true);
  return { dir: { input: "pages" } };
}
