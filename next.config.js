/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  typedRoutes: true,
  // Types are a check of their own (`npm run types`): a start on a town's server need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // A new build makes the actions of tabs still open unknown; the id lets Next reload those tabs.
  deploymentId: process.env.JINDU_BUILD_ID,
}
