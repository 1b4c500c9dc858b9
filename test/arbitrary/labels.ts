/** Labels of every script that the package draws: real phrases of diagrams, put together in any order. */
import { generator } from '../generated-figures.ts'

export const PHRASES: Readonly<Record<string, readonly string[]>> = {
  latin: [
    'PostgreSQL 17',
    'p99',
    '45 ms',
    'AVAILABILITY',
    'To:',
    'WAL',
    'office',
    '1,200 req/s',
    '→',
    '≈ 2.3 TB/s',
    'Größe',
    '“quoted”',
    'fl/ff',
    'naïve',
  ],
  greek: ['Ωμέγα', 'λ = 0.3', 'μs'],
  cyrillic: ['очередь сообщений', 'База данных', 'ошибка'],
  chinese: ['数据库连接超时', '消息队列', '简体中文', '缓存（只读）', '负载均衡器'],
  japanese: ['データベース', '可用性は九十九パーセント', '設定する', 'キュー、再試行。'],
  korean: ['데이터베이스', '연결 시간 초과', '서비스'],
  hebrew: ['שירות תשלומים', 'מסד נתונים', 'שָׁלוֹם'],
  arabic: ['قاعدة البيانات', 'خدمة الدفع', 'لا تعمل', 'مُحَمَّد', 'انتهت المهلة؟'],
  emoji: ['🚀', '👨‍👩‍👧‍👦', '👍🏽', '🇩🇪', '1️⃣', '⚠️', '❤️', '🏴‍☠️'],
  symbols: ['∑', '⟶', '⌘', '✂', '☎', '⏱', '𝔸', '⇒', '①', '★'],
}
const ALL = Object.values(PHRASES).flat()

/** The same labels in every run. */
export function labels(count: number): readonly string[] {
  const random = generator(7)
  const pick = (): string => ALL[Math.floor(random() * ALL.length)] ?? ''
  return Array.from({ length: count }, (_, index) => Array.from({ length: 1 + (index % 4) }, pick).join(' '))
}
