import { type Source, source } from 'fourplane'

export const server: Source = source({
  url: 'https://github.com/redis/redis/blob/7.4.1/src/server.c',
  title: 'server.c, Redis 7.4.1',
  publisher: 'Redis',
  published: '2024-10-02',
  kind: 'source-code',
  seen: 'opening',
})

export const rdb: Source = source({
  url: 'https://github.com/redis/redis/blob/7.4.1/src/rdb.c',
  title: 'rdb.c, Redis 7.4.1',
  publisher: 'Redis',
  published: '2024-10-02',
  kind: 'source-code',
  seen: 'opening',
})

export const header: Source = source({
  url: 'https://github.com/redis/redis/blob/7.4.1/src/server.h',
  title: 'server.h, Redis 7.4.1',
  publisher: 'Redis',
  published: '2024-10-02',
  kind: 'source-code',
  seen: 'opening',
})

export const systemCheck: Source = source({
  url: 'https://github.com/redis/redis/blob/7.4.1/src/syscheck.c',
  title: 'syscheck.c, Redis 7.4.1',
  publisher: 'Redis',
  published: '2024-10-02',
  kind: 'source-code',
  seen: 'opening',
})

export const configuration: Source = source({
  url: 'https://github.com/redis/redis/blob/7.4.1/redis.conf',
  title: 'redis.conf, Redis 7.4.1',
  publisher: 'Redis',
  published: '2024-10-02',
  kind: 'docs',
  seen: 'opening',
})

export const administration: Source = source({
  url: 'https://github.com/redis/redis-doc/blob/1044224477fceacc5af56a636b0a7495d19e533c/docs/management/admin.md',
  title: 'Redis administration',
  publisher: 'Redis',
  published: '2025-06-23',
  kind: 'docs',
  seen: 'whole',
})
