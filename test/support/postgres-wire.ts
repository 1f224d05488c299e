import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** PostgreSQL is done with what it was asked, has committed it, and no transaction is open. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** The way to PostgreSQL, which can break at the worst moment: after a commit, and before its answer. */
export class PostgresWire {
  private readonly sockets = new Set<Socket>();
  private awaited: string | null = null;
  private broke?: () => void;

  private constructor(
    private readonly server: Server,
    private readonly to: URL,
  ) {
    server.on('connection', (near) => this.connected(near));
  }

  static async to(databaseUrl: string): Promise<PostgresWire> {
    const wire = new PostgresWire(createServer(), new URL(databaseUrl));
    await once(wire.server.listen(0, '127.0.0.1'), 'listening');
    return wire;
  }

  get url(): string {
    const url = new URL(this.to);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Resolves when a connection has broken after the next request with these words in it was carried out. */
  breaksAfter(words: string): Promise<void> {
    this.awaited = words;
    return new Promise((resolve) => {
      this.broke = resolve;
    });
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private connected(near: Socket): void {
    const far = connect(Number(this.to.port), this.to.hostname);
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', () => {}).on('close', () => [near, far].map((each) => each.destroy()));
    }
    let isLost = false;
    near.on('data', (asked) => {
      if (this.awaited !== null && asked.includes(this.awaited)) [this.awaited, isLost] = [null, true];
      far.write(asked);
    });
    far.on('data', (answered) => {
      if (!isLost || !answered.includes(READY)) near.write(answered);
      else {
        near.destroy();
        this.broke?.();
      }
    });
  }
}
