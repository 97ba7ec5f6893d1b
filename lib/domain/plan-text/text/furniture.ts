const TELLING =
  /索引号|主题分类|发布机构|公开方式|体裁分类|信息来源|发布时间|发布日期|成文日期|浏览次数|阅读次数|点击数|打印本页|关闭窗口|关闭本页|当前位置|您所在的位置|您现在的位置|版权所有|网站标识码|网站地图|ICP备|公网安备|https?：?\/\/|www\./
const SHORT_LINES =
  /字体：|字号：|【字体|扫一扫|分享到|主办单位|承办单位|技术支持|联系我们|邮政编码|责任编辑|上一篇|下一篇|返回顶部|^无障碍|^(?:来源|作者|编辑|时间|日期|电话|联系电话|地址|传真|文号|标签|抄送|附件|发布人|审核|邮编)：/

const LONGEST_TELLING = 160
const LONGEST_SHORT = 40

/** Whether a line belongs to the page a document was published on, not to the document. */
export const isFurniture = (text: string): boolean =>
  (text.length <= LONGEST_TELLING && TELLING.test(text)) ||
  (text.length <= LONGEST_SHORT && SHORT_LINES.test(text))
