// Reads one JSON value a line, { "url", "number" } with the address of the API and the number of an award, and checks the award as a stranger would: with
// jose, the public keys of the host and the award's certificate; with jsqr, the QR code. Answers each with { "claims", "header", "tampered", "code" }: what the certificate says, the
// name of the error that a changed certificate gives, and the text of the code.
import { createInterface } from 'node:readline';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import jsqr from 'jsqr';

const scale = 4;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}

async function run({ url, number }) {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', url));
  const award = await (await fetch(new URL(`/awards/${number}`, url))).json();
  const certificate = await (await fetch(new URL(`/awards/${number}/certificate`, url))).text();
  const { payload, protectedHeader } = await jwtVerify(certificate, keys, { algorithms: ['ES256'], subject: number });
  const [header, claims, signature] = certificate.split('.');
  const other = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(claims, 'base64url')), status: 'FORGED' })).toString('base64url');
  const tampered = await jwtVerify(`${header}.${other}.${signature}`, keys).then(() => 'none', (problem) => problem.code);
  const svg = await (await fetch(new URL(`/awards/${number}/qr.svg`, url))).text();
  return { award, claims: payload, header: protectedHeader, tampered, code: decode(svg) };
}

// Fills the path's bars (M x y, h length, ...) into pixels.
function decode(svg) {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)[1]) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = y * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = x * scale; column < (Number(x) + Number(length)) * scale; column++) {
        pixels.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
      }
    }
  }
  return jsqr(pixels, size, size)?.data;
}
