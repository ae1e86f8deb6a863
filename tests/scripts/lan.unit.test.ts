import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressesInRoom, codeForTerminal, sayingWhere } from '../../scripts/lan.mjs';
import { CONTENT_SECURITY_POLICY, serve } from '../../scripts/serve.mjs';

const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
  ({ address, family, internal }) as never;

describe('the address for phones', () => {
  it('is that of the room, before others, and none that programs have made for themselves', () => {
    const found = addressesInRoom({
      lo: [at('127.0.0.1', 'IPv4', true)],
      docker0: [at('172.17.0.1')],
      eth0: [at('203.0.113.9'), at('fe80::1', 'IPv6')],
      'br-1a2b': [at('172.18.0.1')],
      wlan0: [at('192.168.178.23')],
      en5: [at('169.254.3.4'), at('10.0.0.5')],
    });
    expect(found).toEqual(['192.168.178.23', '10.0.0.5', '203.0.113.9']);
    expect(addressesInRoom({ lo: [at('127.0.0.1', 'IPv4', true)] })).toEqual([]);
  });

  it('is told to pages beside the strict policy, by the port that there is', async () => {
    const root = mkdtempSync(join(tmpdir(), 'downhill-lan-'));
    writeFileSync(join(root, 'index.html'), '<!doctype html>');
    const server = await serve({ root, host: '0.0.0.0', headers: sayingWhere('192.168.178.23') });
    onTestFinished(server.close);
    const { headers } = await fetch(server.url);
    expect(headers.get('server-timing')).toBe(`lan;desc="http://192.168.178.23:${server.port}"`);
    expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  });

  it('has a code of light and dark characters, as high as it is wide', async () => {
    const lines = (await codeForTerminal('http://192.168.178.23:4173/')).split('\n');
    const bare = lines.map((line) => line.slice('\u001b[97;40m'.length, -'\u001b[0m'.length));
    expect(new Set(bare.join(''))).toEqual(new Set('█▀▄ '));
    const [{ length: wide } = ''] = bare;
    expect(new Set(bare.map(({ length }) => length))).toEqual(new Set([wide]));
    expect(Math.ceil(wide / 2)).toBe(bare.length);
  });
});
