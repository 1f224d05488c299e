import { createServer } from 'node:http';

/**
 * A carrier that takes everything: answers each text after `latency` ms, and keeps when each came.
 * POST /messages; GET /arrivals gives what came since the last question, as ms; PUT /latency.
 */
let latency = 0;
let taken = 0;
let arrivals: number[] = [];

const server = createServer((request, response) => {
  if (request.url === '/messages') {
    arrivals.push(performance.now());
    taken += 1;
    const answer = JSON.stringify({ id: `BENCH${taken}` });
    request.resume();
    request.once('end', () => {
      if (latency > 0) setTimeout(() => response.end(answer), latency);
      else response.end(answer);
    });
    return;
  }
  if (request.url === '/arrivals') {
    response.end(JSON.stringify(arrivals));
    arrivals = [];
    return;
  }
  request.once('data', (chunk) => {
    latency = Number(chunk);
  });
  request.once('end', () => response.end());
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`listens on http://127.0.0.1:${address.port}`);
});
