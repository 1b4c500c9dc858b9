import { type System, system } from 'fourplane'

export const roblox: System = system('roblox', 'Roblox')
