import { type System, system } from 'fourplane'

export const gitlab: System = system('gitlab', 'GitLab')
