import { obstacleOn } from './free-port.ts';
import { Refusal } from './refusal.ts';

/** The port to listen on, known to be free, and the address under which a browser finds Assent. */
export async function webAddress(env: NodeJS.ProcessEnv): Promise<{ port: number; publicUrl: string }> {
  const text = env.PORT || '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Refusal('PORT must be a number from 1 to 65535, such as 3000.');
  }
  // On every address as well: another program on [::1] would get what the browser sends to "localhost".
  const obstacle = (await obstacleOn(port, env.HOST || '127.0.0.1')) ?? (await obstacleOn(port));
  if (obstacle === 'EACCES') throw new Refusal(`Port ${port} is for root only: set PORT to one above 1023.`);
  if (obstacle === 'EADDRINUSE') {
    throw new Refusal(
      `Port ${port} is taken by another program: stop that, or set PORT, as in PORT=${port === 3000 ? 3001 : 3000} bin/dev.`,
    );
  }
  if (obstacle) throw new Refusal(`Assent can't listen on port ${port} (${obstacle}): check HOST and PORT.`);
  return { port, publicUrl: env.PUBLIC_URL || `http://localhost:${port}` };
}
