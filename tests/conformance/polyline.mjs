// Reads one JSON value a line, an encoded polyline, and answers each with the points that @googlemaps/polyline-codec reads from it: [[latitude, longitude], ...].
import { createInterface } from 'node:readline';
import codec from '@googlemaps/polyline-codec';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(codec.decode(JSON.parse(line), 5)));
}
