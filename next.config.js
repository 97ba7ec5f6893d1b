/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  typedRoutes: true,
  images: { unoptimized: true },
  // A new build makes the actions of tabs still open unknown; the id lets Next reload those tabs.
  deploymentId: process.env.JINDU_BUILD_ID,
}
