import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';

/**
 * Opens the port.
 * @returns the address to call, with a host a browser understands.
 * @throws Error in words when the port is taken.
 */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    const address = await app.listen({ host, port });
    return address.replace('0.0.0.0', '127.0.0.1').replace('[::]', 'localhost');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new Error(`port ${port} on ${host} is taken: set PORT to another`, { cause });
  }
}
