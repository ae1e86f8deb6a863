// @ts-check
// `npm start -- --lan`: the address by which phones in the room reach this computer, how pages are told of it, and its code for the terminal.
import { networkInterfaces } from 'node:os';

/** Made by programs for their own use; nobody in the room can reach these. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|tailscale|wg|zt|vEthernet|awdl|llw)/i;
/** What routers give to those in a room (RFC 1918), the usual first. */
const PRIVATE = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/**
 * The addresses of this computer in its networks, the one that phones in the room most likely reach first; none where it is in no network.
 * @param {ReturnType<typeof networkInterfaces>} interfaces
 * @returns {string[]}
 */
export function addressesInRoom(interfaces = networkInterfaces()) {
  const rank = (/** @type {string} */ address) => {
    const place = PRIVATE.findIndex((range) => range.test(address));
    return place < 0 ? PRIVATE.length : place;
  };
  return Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([, all = []]) => all)
    .filter(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .map(({ address }) => address)
    .sort((one, other) => rank(one) - rank(other));
}

/**
 * Tells pages by which address others reach them (read by src/app/handing/forOthers.ts).
 * @param {string} address
 * @returns {(port: number) => Record<string, string>}
 */
export const sayingWhere = (address) => (port) => ({
  'Server-Timing': `lan;desc="http://${address}:${port}"`,
});

/**
 * A QR code in characters, two rows of modules to the line, for terminals of any colors.
 * @param {string} text
 */
export async function codeForTerminal(text) {
  const { encodeQR } = await import('qr');
  const lines = encodeQR(text, 'ascii').trimEnd().split('\n');
  // Bright on black: a full block is a light module.
  return lines.map((line) => `\u001b[97;40m${line}\u001b[0m`).join('\n');
}
