// Reads one JSON value a line, the text of a GPX file, and answers each with the GeoJSON that @tmcw/togeojson makes of it.
import { createInterface } from 'node:readline';
import { gpx } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(gpx(new DOMParser().parseFromString(JSON.parse(line), 'text/xml'))));
}
