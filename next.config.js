/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // scripts/app/compressed.mjs does, and before-next.mjs sets the headers of all answers.
  compress: false,
  typedRoutes: true,
  // Types are a check of their own (`npm run types`): a start on a town's server need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // A new build makes the actions of tabs still open unknown; the id lets Next reload those tabs.
  deploymentId: process.env.JINDU_BUILD_ID,
  experimental: {
    // The largest form is a pasted list of accounts, at most 20,000 characters: lib/forms/size.ts says so first.
    serverActions: { bodySizeLimit: 256 * 1024 },
  },
}
