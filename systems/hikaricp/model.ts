import { type System, system } from 'fourplane'

export const hikaricp: System = system('hikaricp', 'HikariCP')
