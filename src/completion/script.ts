/** The shells that have a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

interface CompletedOption {
  /** `-o`, `--out` */
  readonly flags: readonly string[]
  readonly says: string
  /** The values it takes; empty where any is taken, such as a path. */
  readonly choices: readonly string[]
  readonly takesValue: boolean
}
/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string
  readonly says: string
  /** What its first argument may be; empty where it is a path or a text. */
  readonly choices: readonly string[]
  readonly options: readonly CompletedOption[]
}

/** A script that completes these commands: what it offers is fixed, so that completing never waits for the program. */
export function script(shell: Shell, commands: readonly CompletedCommand[]): string {
  return { bash, zsh, fish }[shell](commands)
}

function bash(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(
        ({ flags, choices }) =>
          `    ${flags.map((flag) => `${name}:${flag}`).join('|')}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); return ;;`,
      ),
  )
  const paths = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue, choices }) => takesValue && choices.length === 0)
      .flatMap(({ flags }) => flags.map((flag) => `${name}:${flag}`)),
  )
  const ofCommands = commands.map(({ name, choices, options }) => {
    return `    ${name}) words='${[...choices, ...options.flatMap(({ flags }) => flags)].join(' ')}' ;;`
  })
  return `# bash completion of fourplane
_fourplane() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$current"))
    return
  fi
  case "$command:$before" in
${values.join('\n')}
    ${paths.join('|')}) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  case "$command" in
${ofCommands.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case "$current" in -*) ;; *) COMPREPLY+=($(compgen -f -- "$current")) ;; esac
}
complete -o filenames -F _fourplane fourplane
`
}

function zsh(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, says }) => `    ${quoted(`${name}:${says}`)}`)
  const cases = commands.map(({ name, choices, options }) => {
    const lines = options.map(({ flags, says, choices: values, takesValue }) => {
      const text = `[${says.replaceAll(/[[\]:]/g, '\\$&')}]`
      const value = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:_files' : ''
      const names = flags.length === 1 ? quoted(flags[0] ?? '') : `{${flags.join(',')}}`
      return `      ${names}${quoted(`${text}${value}`)}`
    })
    const rest = choices.length > 0 ? `:argument:(${choices.join(' ')})` : '*:path:_files'
    return `    ${name}) _arguments \\\n${[...lines, `      ${quoted(rest)}`].join(' \\\n')} ;;`
  })
  return `#compdef fourplane
_fourplane() {
  local -a commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_fourplane" ]; then _fourplane "$@"; else compdef _fourplane fourplane; fi
`
}

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, says, choices, options }) => {
    const within = `-n '__fish_seen_subcommand_from ${name}'`
    const ofOptions = options.map(({ flags, says: text, choices: values, takesValue }) => {
      const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
      const value = values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : takesValue ? ' -r' : ''
      return `complete -c fourplane ${within} ${names}${value} -d ${quoted(text)}`
    })
    const argument = choices.length > 0 ? [`complete -c fourplane ${within} -f -a ${quoted(choices.join(' '))}`] : []
    return [`complete -c fourplane -n __fish_use_subcommand -f -a ${name} -d ${quoted(says)}`, ...argument, ...ofOptions]
  })
  return `# fish completion of fourplane\n${lines.join('\n')}\n`
}

/** In single quotes, as all three shells read it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
