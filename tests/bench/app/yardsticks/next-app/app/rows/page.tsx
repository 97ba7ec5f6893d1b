import { connection } from 'next/server'
import { Pool } from 'pg'

type Row = { title: string; department: string; kind: string; target: string; unit: string; due: string }

const shared = globalThis as { pool?: Pool }
shared.pool ??= new Pool({ connectionString: process.env.DATABASE_URL })
const { pool } = shared

/** A dynamic page that shows a hundred rows straight from PostgreSQL. */
export default async function RowsPage() {
  await connection()
  const { rows } = await pool.query<Row>(ROWS, [process.env.ROWS_OF])
  return (
    <>
      <h1>一百行</h1>
      <table>
        <thead>
          <tr>
            <th>目标</th>
            <th>科室</th>
            <th>类型</th>
            <th>目标值</th>
            <th>单位</th>
            <th>期限</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title}>
              <td>{row.title}</td>
              <td>{row.department}</td>
              <td>{row.kind}</td>
              <td>{row.target}</td>
              <td>{row.unit}</td>
              <td>{row.due}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const ROWS = `
  SELECT g.title, d.short_name AS department, g.kind, trim_scale(g.target)::text AS target, g.unit, g.due_on::text AS due
  FROM goals g JOIN departments d ON d.id = g.lead_department_id JOIN organisations o ON o.id = g.organisation_id
  WHERE o.name = $1 ORDER BY g.position LIMIT 100`
