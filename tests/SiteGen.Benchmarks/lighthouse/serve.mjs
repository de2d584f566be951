// Serves a built site as hosts do: HTTP/2, Brotli, a few milliseconds to answer. Says on which port. node serve.mjs FOLDER KEY CERTIFICATE
import { createSecureServer } from "node:http2";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [folder, key, certificate] = process.argv.slice(2);

// Lighthouse reckons with 30 ms for a server that seems to need none; hosts with caches near the reader need about this.
const answerAfter = 10;
const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png", ".avif": "image/avif", ".webp": "image/webp",
  ".jpg": "image/jpeg", ".gif": "image/gif", ".ico": "image/x-icon", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".ics": "text/calendar", ".csv": "text/csv",
};
const packed = new Set([".html", ".css", ".js", ".svg", ".xml", ".txt", ".ics", ".csv", ".ico"]);

const files = new Map();
const read = (at) => {
  for (const name of readdirSync(at).filter((n) => n !== ".sitegen")) {
    const path = join(at, name);
    if (statSync(path).isDirectory()) read(path);
    else {
      const isPacked = packed.has(extname(name));
      const bytes = readFileSync(path);
      files.set("/" + relative(folder, path).replace(/(^|\/)index\.html$/, "$1"), {
        body: isPacked ? brotliCompressSync(bytes) : bytes,
        headers: {
          "content-type": types[extname(name)] ?? "application/octet-stream",
          "cache-control": /\.[0-9a-f]{10}\./.test(name) ? "public, max-age=31536000, immutable" : "max-age=600",
          ...(isPacked && { "content-encoding": "br" }),
        },
      });
    }
  }
};
read(folder);

const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }).on("stream", (stream, request) => {
  const file = files.get(decodeURIComponent(request[":path"].split("?")[0]));
  setTimeout(() => {
    if (stream.destroyed) return;
    stream.respond({ ":status": file ? 200 : 404, ...(file ?? files.get("/404.html")).headers });
    stream.end((file ?? files.get("/404.html")).body);
  }, answerAfter);
}).listen(0, "127.0.0.1", () => console.log(server.address().port));
