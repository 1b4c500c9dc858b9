/** A text of every kind, as people write them: for tests and measurements where the corpus is absent. */
export const samples: Readonly<Record<string, string>> = {
  flowchart: `flowchart TB
  %% the way of a request
  subgraph Edge["Edge plane"]
    CDN["CDN<br/>p99: 12 ms"]:::edge
    WAF{{WAF}}:::edge
  end
  API(["API (v2)"]):::service
  DB[(Orders)]:::state
  CDN -->|"manifest"| WAF ==> API
  API -.->|reads & writes| DB
  click DB href "https://example.com/runbook" "Runbook" _blank
  classDef edge fill:#0066CC,color:#FFFFFF
  classDef service fill:#00AA00,color:#06140A
  classDef state fill:#FF8800,color:#1C0F00
  linkStyle 0 stroke:#333,stroke-width:2px
`,
  sequence: `sequenceDiagram
  autonumber
  participant A as API
  actor U as User
  U->>+A: GET /orders
  Note over A: looks in the cache #35;1
  alt hit
    A-->>U: 200
  else miss
    A->>A: loads
  end
  loop every 5 s
    U-)A: ping
  end
  A--x-U: 504
`,
  state: `stateDiagram-v2
  direction LR
  [*] --> Closed
  Closed --> Open : 5 failures
  state Open {
    [*] --> Waiting
    Waiting --> Probing : 30 s
  }
  Open --> Closed
  note right of Closed : traffic flows
  classDef bad fill:#f00,color:#fff
  class Open bad
`,
  timeline: `timeline
  title Outage
  section Detection
    15:39 UTC : BGP withdrawn : DNS fails
    15:50 UTC : Paged
  section Recovery
    21:00 UTC : Routes announced
`,
  gantt: `gantt
  title Migration
  dateFormat YYYY-MM-DD
  excludes weekends
  section Dual writes
    Ship :done, a, 2026-01-05, 3d
    Verify :crit, after a, 5d
  section Cut-over
    Switch :milestone, 2026-02-02, 0d
`,
  pie: `pie showData
  title Cost
  "Compute" : 61.5
  "Storage" : 30
  "Network" : 8.5
`,
  xychart: `xychart-beta
  title "Latency"
  x-axis [p50, p90, p99]
  y-axis "ms" 0 --> 500
  bar [12, 80, 410]
  line [10, 70, 300]
`,
  quadrant: `quadrantChart
  title Stores
  x-axis Cheap --> Dear
  y-axis Slow --> Fast
  quadrant-1 Caches
  Redis: [0.8, 0.9]
  S3: [0.1, 0.2] radius: 12
`,
}
