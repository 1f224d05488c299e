import { type AddressInfo, createServer } from 'node:net';

/** A TCP port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = await listening(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Why nobody could listen on this port now (EADDRINUSE, EACCES), or undefined when one could. */
export async function obstacleOn(port: number, host?: string): Promise<string | undefined> {
  try {
    const server = await listening(port, host);
    await new Promise((done) => server.close(done));
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function listening(port: number, host?: string) {
  const server = createServer();
  return new Promise<typeof server>((done, failed) => {
    server.once('error', failed).listen({ port, host, exclusive: true }, () => done(server));
  });
}
