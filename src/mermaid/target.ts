/** What will read a printed text: releases of Mermaid, and what GitHub shows in Markdown. */
export type Target = 'mermaid-12' | 'mermaid-11' | 'github'
