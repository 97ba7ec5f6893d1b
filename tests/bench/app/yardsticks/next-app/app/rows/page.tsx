import Link from 'next/link'
import { connection } from 'next/server'
import { Pool } from 'pg'

type Row = {
  id: string
  title: string
  note: string
  department: string
  target: string | null
  actual: string | null
  share: number
  unit: string
  due: string
  reported: string | null
}

const shared = globalThis as { pool?: Pool }
shared.pool ??= new Pool({ connectionString: process.env.DATABASE_URL })
const { pool } = shared

/** A dynamic page that shows a hundred goals straight from PostgreSQL, with what the app's list says of each, as plainly as can be. */
export default async function RowsPage() {
  await connection()
  const { rows } = await pool.query<Row>(ROWS, [process.env.ROWS_OF])
  return (
    <>
      <h1>一百行</h1>
      <table>
        <thead>
          <tr>
            <th>灯</th>
            <th>目标任务</th>
            <th>实际 / 目标</th>
            <th>图示</th>
            <th>期限</th>
            <th>牵头科室</th>
            <th>最近填报</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <span>{row.share < 1 ? '▲' : '✓'}</span> {row.share < 1 ? '未完成' : '已完成'}
              </td>
              <th>
                <Link href={`/goals/${row.id}`}>{row.title}</Link>
                <small>{row.note}</small>
              </th>
              <td>
                <strong>{row.actual}</strong>
                <span>
                  / {row.target} {row.unit}
                </span>
              </td>
              <td>
                <div>
                  <div style={{ width: `${Math.min(100, 100 * row.share)}%` }} />
                </div>
              </td>
              <td>{row.due}</td>
              <td>{row.department}</td>
              <td>{row.reported}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const ROWS = `
  SELECT g.id, g.title, coalesce(latest.note, '') AS note, d.short_name AS department, g.unit, g.due_on::text AS due,
         trim_scale(g.target)::text AS target, trim_scale(latest.value)::text AS actual, latest.on::text AS reported,
         coalesce(latest.value / nullif(g.target, 0), 0)::float AS share
  FROM goals g JOIN departments d ON d.id = g.lead_department_id JOIN organisations o ON o.id = g.organisation_id
       LEFT JOIN LATERAL (SELECT e.note, e.value, e."on" FROM progress_entries e WHERE e.goal_id = g.id
                          ORDER BY e."on" DESC LIMIT 1) latest ON true
  WHERE o.name = $1 ORDER BY g.position LIMIT 100`
