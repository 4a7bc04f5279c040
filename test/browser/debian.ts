import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Tells whether packages may be installed without asking: as root on Debian, so in a container of one's own. */
export function mayInstallOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs packages of Debian; others who do the same at once are waited for. Throws when one cannot be had. */
export function installOnDebian(packages: readonly string[]): void {
  console.log(`Installing for the browser tests: ${packages.join(' ')}`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    // apt does not wait for another apt that reads the lists.
    execFileSync('flock', ['/tmp/connect-ui-apt.lock', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}
