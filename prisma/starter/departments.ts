/**
 * The offices a town of this size usually has, in their usual order. The plan names none of them, so all are
 * sample data; the telephones are plainly made up.
 */
export const departments = [
  { code: 'dangzheng', name: '党政综合办公室', shortName: '党政综合办', field: '综合' },
  { code: 'dangjian', name: '党建工作办公室', shortName: '党建办', field: '党建' },
  { code: 'jingji', name: '经济发展办公室', shortName: '经济发展办', field: '经济' },
  { code: 'nongye', name: '农业农村办公室', shortName: '农业农村办', field: '农业' },
  { code: 'guihua', name: '规划建设办公室', shortName: '规划建设办', field: '规建' },
  { code: 'huanjing', name: '生态环境办公室', shortName: '生态环境办', field: '环境' },
  { code: 'shehui', name: '社会事务办公室', shortName: '社会事务办', field: '社会' },
  { code: 'pingan', name: '平安法治办公室', shortName: '平安法治办', field: '平安' },
  { code: 'yingji', name: '应急管理中心', shortName: '应急中心', field: '应急' },
  { code: 'caizheng', name: '财政办公室', shortName: '财政办', field: '财政' },
  { code: 'jijian', name: '纪检监察办公室', shortName: '纪检监察办', field: '纪检' },
  { code: 'chaiqian', name: '拆迁安置办公室', shortName: '拆迁安置办', field: '拆迁' },
  { code: 'shebao', name: '社会保障服务中心', shortName: '社保中心', field: '社保' },
] as const

export type DepartmentCode = (typeof departments)[number]['code']

/** A sample number such as 8650-0003, for the department in this place (from 1). */
export const telephoneOf = (position: number) => `8650-${String(position).padStart(4, '0')}`
