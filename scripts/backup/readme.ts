/** For whoever opens the file without Jindu. */
export const README = `This is a backup of Jindu (进度). It is a plain .tar.gz.

manifest.json   when it was taken, the applied migrations (prisma/migrations in Jindu's sources), and of each table
                its columns, rows and the SHA-256 of its data
tables/NAME/    the rows of a table as PostgreSQL's COPY writes them (text format, UTF-8), cut into numbered parts

To bring it back, use Jindu: npm run restore -- FILE. Without Jindu, apply the migrations to an empty database and
load each table, in the order of manifest.json and with its triggers disabled:

  cat tables/goals/*.copy | psql -c "COPY goals (COLUMNS) FROM STDIN"

The last bytes of the file are a gzip comment with the SHA-256 of all bytes before them.
`
