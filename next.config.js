/** On every answer, whatever else is known of it, beside the Content-Security-Policy of scripts/app/before-next.mjs. */
const everywhere = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
  // With no-referrer a form sent by the browser itself would name no Origin, and be refused.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const headersOf = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // scripts/app/compressed.mjs does.
  compress: false,
  typedRoutes: true,
  // Types are a check of their own (`npm run types`): a start on a town's server need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // A new build makes the actions of tabs still open unknown; the id lets Next reload those tabs.
  deploymentId: process.env.JINDU_BUILD_ID,
  headers: async () => [
    { source: '/:path*', headers: headersOf(everywhere) },
    // Only what a build made may be kept by a browser, or by anything on the way to it.
    { source: '/((?!_next/static/|icon\\.svg).*)', headers: headersOf({ 'cache-control': 'no-store' }) },
    // The address of a wall is its key.
    { source: '/wall/:path*', headers: headersOf({ 'referrer-policy': 'no-referrer' }) },
  ],
  experimental: {
    // The largest form is a pasted list of accounts, at most 20,000 characters: lib/forms/size.ts says so first.
    serverActions: { bodySizeLimit: 256 * 1024 },
  },
}
