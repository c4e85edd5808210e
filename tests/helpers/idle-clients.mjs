// Many clients that listen and do nothing, in a process of their own, so that what they take is not taken for the server's.
// Arguments: address of the stream, how many, how many from one local address (0: all from one). Says `ready` once all are
// told something, `told <n>` for each further event all of them have; ends with its standard input.
import { connect } from 'node:net';

const [address = '', count = '1', perAddress = '0'] = process.argv.slice(2);
const url = new URL(address);
const each = Number(perAddress);
const head = `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nAccept: text/event-stream\r\n\r\n`;
let begun = 0;
let told = 0;
let rounds = 0;

function open(index) {
  return new Promise((resolve, reject) => {
    const place = each === 0 ? 1 : 2 + Math.floor(index / each);
    const socket = connect({
      port: Number(url.port),
      host: url.hostname,
      localAddress: `127.0.${Math.floor(place / 250)}.${(place % 250) + 1}`,
    });
    let isBegun = false;
    // One that is cut off at the end of a test is no failure.
    socket.on('error', (error) => (isBegun ? undefined : reject(error)));
    socket.on('connect', () => socket.write(head));
    socket.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      if (!isBegun) {
        if (!text.startsWith('HTTP/1.1 200')) return reject(new Error(text.slice(0, 500)));
        isBegun = true;
        begun += 1;
        resolve();
      }
      told += text.split('event: ').length - 1;
      while (told >= (rounds + 1) * begun && begun === Number(count)) {
        rounds += 1;
        process.stdout.write(`told ${rounds}\n`);
      }
    });
  });
}

const AT_ONCE = 50;
for (let index = 0; index < Number(count); index += AT_ONCE)
  await Promise.all(
    Array.from({ length: Math.min(AT_ONCE, Number(count) - index) }, (_, next) => open(index + next)),
  );
process.stdout.write('ready\n');
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
