/** The compiled package is what users run, and starts faster. */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

export default function compile(): void {
  execFileSync('npm', ['run', 'compile', '--silent'], { cwd: resolve(import.meta.dirname, '../..'), stdio: 'inherit' })
}
