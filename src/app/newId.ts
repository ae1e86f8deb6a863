/** An id that no other tab or computer makes. (`randomUUID` is there on secure hosts only; a school's server may be none.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
