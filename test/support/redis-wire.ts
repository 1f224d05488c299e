import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The way to Redis, which can be cut, or where nothing comes through any more. */
export class RedisWire {
  private readonly sockets = new Set<Socket>();
  private constructor(private readonly server: Server) {}

  static async to(redisUrl: URL): Promise<[wire: RedisWire, url: string]> {
    const server = createServer();
    const wire = new RedisWire(server);
    server.on('connection', (near) => {
      const far = connect(Number(redisUrl.port), redisUrl.hostname);
      for (const socket of [near, far]) {
        wire.sockets.add(socket);
        socket.on('error', () => {}).on('close', () => [near, far].map((each) => each.destroy()));
      }
      near.pipe(far).pipe(near);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const url = new URL(redisUrl);
    url.port = String(typeof address === 'object' && address?.port);
    return [wire, url.href];
  }

  /** Connections stay, and whatever is asked gets no answer. */
  hang(): void {
    for (const socket of this.sockets) socket.pause();
    this.server.on('connection', (near) => near.pause());
  }

  cut(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }
}
