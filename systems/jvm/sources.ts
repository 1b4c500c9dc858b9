import { type Source, source } from 'fourplane'

const publisher = 'OpenJDK'
const published = '2026-06-19'
const tree = 'https://github.com/openjdk/jdk11u/blob/e85e42b355d5c1237cfe71dc47866125dac63938'
const hotspot = `${tree}/src/hotspot`

export const allocator: Source = source({
  url: `${hotspot}/share/gc/shared/memAllocator.cpp`,
  title: 'memAllocator.cpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const allocatorLater: Source = source({
  url: 'https://github.com/openjdk/jdk21u-dev/blob/4a92a77572bb6eeb39257844a337c85adc96de7a/src/hotspot/share/gc/shared/memAllocator.cpp',
  title: 'memAllocator.cpp, updates of OpenJDK 21',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})

export const metaspace: Source = source({
  url: `${hotspot}/share/memory/metaspace.cpp`,
  title: 'metaspace.cpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const threadStart: Source = source({
  url: `${hotspot}/share/prims/jvm.cpp`,
  title: 'jvm.cpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const threadText: Source = source({
  url: `${hotspot}/share/runtime/os.hpp`,
  title: 'os.hpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const linux: Source = source({
  url: `${hotspot}/os/linux/os_linux.cpp`,
  title: 'os_linux.cpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const directBuffers: Source = source({
  url: `${tree}/src/java.base/share/classes/java/nio/Bits.java`,
  title: 'Bits.java, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const directLimit: Source = source({
  url: `${tree}/src/java.base/share/classes/jdk/internal/misc/VM.java`,
  title: 'VM.java, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const flags: Source = source({
  url: `${hotspot}/share/runtime/globals.hpp`,
  title: 'globals.hpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const collectorFlags: Source = source({
  url: `${hotspot}/share/gc/shared/gc_globals.hpp`,
  title: 'gc_globals.hpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const report: Source = source({
  url: `${hotspot}/share/utilities/debug.cpp`,
  title: 'debug.cpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const dumper: Source = source({
  url: `${hotspot}/share/services/heapDumper.cpp`,
  title: 'heapDumper.cpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const commands: Source = source({
  url: `${hotspot}/share/services/diagnosticCommand.hpp`,
  title: 'diagnosticCommand.hpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const columns: Source = source({
  url: `${tree}/src/jdk.jcmd/share/classes/sun/tools/jstat/resources/jstat_options`,
  title: 'jstat_options, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const troubleshooting: Source = source({
  url: 'https://docs.oracle.com/en/java/javase/21/troubleshoot/troubleshooting-memory-leaks.html',
  title: 'Troubleshoot memory leaks, Java SE 21',
  publisher: 'Oracle',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const earlierGuide: Source = source({
  url: 'https://docs.oracle.com/javase/8/docs/technotes/guides/troubleshoot/memleaks002.html',
  title: 'Understand the OutOfMemoryError exception, Java SE 8',
  publisher: 'Oracle',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const alerts: Source = source({
  url: 'https://raw.githubusercontent.com/samber/awesome-prometheus-alerts/master/dist/rules/jvm/jvm-exporter.yml',
  title: 'jvm-exporter.yml, Awesome Prometheus alerts',
  publisher: 'Awesome Prometheus alerts',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const overhead: Source = source({
  url: `${hotspot}/share/gc/shared/adaptiveSizePolicy.cpp`,
  title: 'adaptiveSizePolicy.cpp, OpenJDK 11.0.32',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
