// A walk goes on after a fault, so that one run tells all: what each check finds, or breaks at, is kept under the check's name.

export interface Findings {
  readonly found: string[];
  /** Runs a check, and keeps what it finds where that is a list. */
  check(name: string, look: () => Promise<unknown>): Promise<void>;
}

export function findings(where: string): Findings {
  const found: string[] = [];
  return {
    found,
    async check(name, look) {
      try {
        const told = await look();
        if (Array.isArray(told)) for (const one of told) found.push(`${where}, ${name}: ${one}`);
      } catch (error) {
        // The first lines say what was waited for, or what was wanted and what was there; the others where in the browser.
        const [first, ...others] = String(error instanceof Error ? error.message : error).split('\n');
        found.push([`${where}, ${name}: ${first}`, ...others.slice(0, 6)].join('\n  '));
      }
    },
  };
}
