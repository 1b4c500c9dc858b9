import { type VersionedServiceTech, versioned } from '../../technology.ts'

/** Node.js: JavaScript runtime. */
export const nodeJs: VersionedServiceTech = versioned('service', {
  name: 'Node.js',
  is: 'JavaScript runtime',
  vendor: 'OpenJS Foundation',
  docs: 'https://nodejs.org/docs/latest/api/',
})

/** Deno: JavaScript runtime. */
export const deno: VersionedServiceTech = versioned('service', {
  name: 'Deno',
  is: 'JavaScript runtime',
  vendor: 'Deno Land',
  docs: 'https://docs.deno.com/',
})

/** OpenJDK: Java virtual machine. */
export const jvm: VersionedServiceTech = versioned('service', {
  name: 'OpenJDK',
  is: 'Java virtual machine',
  vendor: 'OpenJDK',
  docs: 'https://docs.oracle.com/en/java/javase/',
})

/** Scala: language on the JVM. */
export const scala: VersionedServiceTech = versioned('service', {
  name: 'Scala',
  is: 'language on the JVM',
  vendor: 'Scala Center',
  docs: 'https://docs.scala-lang.org/',
})

/** Kotlin: language on the JVM. */
export const kotlin: VersionedServiceTech = versioned('service', {
  name: 'Kotlin',
  is: 'language on the JVM',
  vendor: 'JetBrains',
  docs: 'https://kotlinlang.org/docs/home.html',
})

/** Go: language and runtime. */
export const golang: VersionedServiceTech = versioned('service', {
  name: 'Go',
  is: 'language and runtime',
  vendor: 'Google',
  docs: 'https://go.dev/doc/',
})

/** Python: language and runtime. */
export const python: VersionedServiceTech = versioned('service', {
  name: 'Python',
  is: 'language and runtime',
  vendor: 'Python Software Foundation',
  docs: 'https://docs.python.org/3/',
})

/** Ruby: language and runtime. */
export const ruby: VersionedServiceTech = versioned('service', {
  name: 'Ruby',
  is: 'language and runtime',
  vendor: 'Ruby community',
  docs: 'https://docs.ruby-lang.org/en/',
})

/** PHP: language and runtime. */
export const php: VersionedServiceTech = versioned('service', {
  name: 'PHP',
  is: 'language and runtime',
  vendor: 'PHP Group',
  docs: 'https://www.php.net/manual/en/',
})

/** HHVM: Hack virtual machine. */
export const hhvm: VersionedServiceTech = versioned('service', {
  name: 'HHVM',
  is: 'Hack virtual machine',
  vendor: 'Meta',
  docs: 'https://docs.hhvm.com/hhvm/',
})

/** Erlang/OTP: language and runtime. */
export const erlangOtp: VersionedServiceTech = versioned('service', {
  name: 'Erlang/OTP',
  is: 'language and runtime',
  vendor: 'Ericsson',
  docs: 'https://www.erlang.org/doc/',
})

/** Elixir: language on the Erlang runtime. */
export const elixir: VersionedServiceTech = versioned('service', {
  name: 'Elixir',
  is: 'language on the Erlang runtime',
  vendor: 'Elixir team',
  docs: 'https://hexdocs.pm/elixir/',
})

/** .NET: language runtime. */
export const dotNet: VersionedServiceTech = versioned('service', {
  name: '.NET',
  is: 'language runtime',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/dotnet/',
})

/** Rust: language. */
export const rust: VersionedServiceTech = versioned('service', {
  name: 'Rust',
  is: 'language',
  vendor: 'Rust Foundation',
  docs: 'https://doc.rust-lang.org/std/',
})

/** V8: JavaScript and WebAssembly engine. */
export const v8: VersionedServiceTech = versioned('service', {
  name: 'V8',
  is: 'JavaScript and WebAssembly engine',
  vendor: 'Google',
  docs: 'https://v8.dev/docs',
})

/** Wasmtime: WebAssembly runtime. */
export const wasmtime: VersionedServiceTech = versioned('service', {
  name: 'Wasmtime',
  is: 'WebAssembly runtime',
  vendor: 'Bytecode Alliance',
  docs: 'https://docs.wasmtime.dev/',
})

/** Linux: operating system kernel. */
export const linux: VersionedServiceTech = versioned('service', {
  name: 'Linux',
  is: 'operating system kernel',
  vendor: 'Linux Foundation',
  docs: 'https://docs.kernel.org/',
})

/** Ubuntu: Linux distribution. */
export const ubuntu: VersionedServiceTech = versioned('service', {
  name: 'Ubuntu',
  is: 'Linux distribution',
  vendor: 'Canonical',
  docs: 'https://documentation.ubuntu.com/server/',
})

/** FreeBSD: operating system. */
export const freeBsd: VersionedServiceTech = versioned('service', {
  name: 'FreeBSD',
  is: 'operating system',
  vendor: 'FreeBSD Foundation',
  docs: 'https://docs.freebsd.org/en/books/handbook/',
})

/** Windows Server: operating system. */
export const windowsServer: VersionedServiceTech = versioned('service', {
  name: 'Windows Server',
  is: 'operating system',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/windows-server/',
})

/** workerd: JavaScript runtime of Workers. */
export const workerd: VersionedServiceTech = versioned('service', {
  name: 'workerd',
  is: 'JavaScript runtime of Workers',
  vendor: 'Cloudflare',
  docs: 'https://github.com/cloudflare/workerd',
})
