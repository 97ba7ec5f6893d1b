/** The architecture, as rules. `npm run layers` checks them; ARCHITECTURE.md draws them. */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    only('domain-is-pure', 'lib/domain knows only itself, zod and decimal.js.',
      { path: '^lib/domain/' }, { pathNot: ['^lib/domain/', '^node_modules/(zod|decimal\\.js)/'] }),
    only('prisma-stays-in-data', 'Only lib/data talks to the database.',
      { path: '^(app|components|lib)/', pathNot: '^lib/data/' }, { path: ['^prisma/', 'node_modules/@prisma/', '^node_modules/pg/'] }),
    only('data-ignores-the-request', 'lib/data takes a viewer; it never reads the request.',
      { path: '^lib/data/' }, { path: ['^lib/(auth|forms|office)/', '^node_modules/next', '^(app|components)/'] }),
    only('viewerless-data-is-for-few', 'Reads and writes without a viewer are for signing in, seeding and the shell.',
      { path: '^(app|components|lib)/', pathNot: ['^lib/(auth|data)/', '^app/api/health/', '^app/sign-in/'] },
      { path: '^lib/data/(sign-in|system|prisma)\\.ts$' }),
    only('lib-ignores-the-screen', 'Nothing in lib imports pages or components.',
      { path: '^lib/' }, { path: '^(app|components)/' }),
    only('forms-know-no-data', 'lib/forms knows who asks and what they sent, not the database.',
      { path: '^lib/forms/' }, { path: '^lib/(data|office)/' }),
    only('office-knows-the-domain', 'lib/office makes files of domain values; it asks nobody and reads nothing.',
      { path: '^lib/office/' }, { path: ['^lib/(?!office/|domain/)', '^node_modules/(next|react)'] }),
    only('hucre-stays-in-office', 'Only lib/office knows how a workbook is written.',
      { path: '^(app|components|lib|prisma|scripts)/', pathNot: '^lib/office/' }, { path: '^node_modules/(hucre|exceljs)/' }),
    only('components-are-given-everything', 'Components get data and actions as props.',
      { path: '^components/' }, { path: ['^app/', '^lib/(?!domain/|forms/state)', '^node_modules/next-auth/'] }),
    only('plain-ui', 'components/ui and components/forms carry no domain words.',
      { path: '^components/(ui|forms)/' }, { path: ['^lib/domain/', '^components/(?!ui/|forms/)'] }),
    only('nothing-imports-tests', 'Tests are imported by tests only.',
      { path: '^(app|components|lib|prisma|scripts)/' }, { path: '^tests/' }),
    only('pinyin-stays-in-its-room', 'The reading of pinyin is large: lib/pinyin.ts has it, on the server.',
      { path: '^(app|components|lib)/', pathNot: '^lib/pinyin\\.ts$' }, { path: '^node_modules/pinyin-pro/' }),
    only('no-cycles', 'A cycle means two modules are one.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/client/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
