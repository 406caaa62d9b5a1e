// Reads one JSON value a line, { "url", "protocol", "send": [...] }, opens a WebSocket, sends each message (text as it is, anything else as
// JSON; { "$wait": type } waits for a message of that type), and answers with { "protocol", "received": [...], "code", "reason" } once the
// server closes the connection.
import { createInterface } from 'node:readline';
import WebSocket from 'ws';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}

function run({ url, protocol, send }) {
  return new Promise((resolve) => {
    const received = [];
    const left = [...send];
    const socket = new WebSocket(url, protocol === null ? [] : [protocol]);
    const sendOn = () => {
      while (left.length > 0 && !left[0].$wait) {
        const message = left.shift();
        if (message.$binary) {
          socket.send(Buffer.from(message.$binary), { binary: true });
        } else {
          socket.send(typeof message === 'string' ? message : JSON.stringify(message));
        }
      }
    };
    socket.on('open', sendOn);
    socket.on('message', (data) => {
      const message = JSON.parse(data);
      received.push(message);
      if (left[0]?.$wait === message.type) {
        left.shift();
        sendOn();
      }
    });
    socket.on('error', (problem) => received.push({ problem: problem.message }));
    socket.on('close', (code, reason) => resolve({ protocol: socket.protocol, received, code, reason: reason.toString() }));
  });
}
