import { type System, system } from 'fourplane'

export const fastly: System = system('fastly', 'Fastly')
