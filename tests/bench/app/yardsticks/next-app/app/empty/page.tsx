import { connection } from 'next/server'

/** A dynamic page without data. */
export default async function EmptyPage() {
  await connection()
  return <h1>空白页</h1>
}
