<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
<name>app</name>
<message>
<source> or </source>
<translation> 或 </translation>
</message>
<message numerus="yes">
<source>%n brand(s)</source>
<translation>
<numerusform>%n 个品牌</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n channel(s)</source>
<translation>
<numerusform>%n 声道</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n colour(s)</source>
<translation>
<numerusform>%n 种颜色</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n day(s) ago</source>
<translation>
<numerusform>%n 天前</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n episode(s)</source>
<translation>
<numerusform>%n 集</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s)</source>
<translation>
<numerusform>%n 部影片</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) can be searched</source>
<translation>
<numerusform>可搜索 %n 部影片</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) compared</source>
<translation>
<numerusform>已比较 %n 部影片</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) kept as: {name}</source>
<translation>
<numerusform>已将 %n 部影片保存为：{name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n filter(s)</source>
<translation>
<numerusform>%n 个筛选条件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>找到 %n 部</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n item(s) · on {provider}</source>
<translation>
<numerusform>%n 件衣物 · {provider}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min left</source>
<translation>
<numerusform>剩余 %n 分钟</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more not drawn</source>
<translation>
<numerusform>另有 %n 个未绘制</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n of them placed into the map that stood</source>
<translation>
<numerusform>其中 %n 个已放入原有地图</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n of {all} could not be opened:</source>
<translation>
<numerusform>{all} 个中有 %n 个无法打开：</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n offer(s)</source>
<translation>
<numerusform>%n 个报价</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n point(s)</source>
<translation>
<numerusform>%n 个点</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n point(s) chosen</source>
<translation>
<numerusform>已选择 %n 个点</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n poster(s) compared</source>
<translation>
<numerusform>已比较 %n 张海报</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n shot(s)</source>
<translation>
<numerusform>%n 个镜头</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n size(s)</source>
<translation>
<numerusform>%n 个尺码</numerusform>
</translation>
</message>
<message>
<source>, </source>
<translation>，</translation>
</message>
<message>
<source>1:02:03, 62:03, 90s, 50%, +30</source>
<translation>1:02:03、62:03、90s、50%、+30</translation>
</message>
<message>
<source>A Shopify export does not name its shop: add --shop https://shop.example to it.</source>
<translation>Shopify 导出文件不含商店名称：请加上 --shop https://shop.example。</translation>
</message>
<message>
<source>A catalogue of LanceDB on a drive of your network, searched instead of the files of this computer as long as it answers. Pictures and what they look like stay here; the drive sees which parts of its files are read. From the next start on.</source>
<translation>位于您网络中某个驱动器上的 LanceDB 目录；只要它有响应，就搜索它而不是本机的文件。图片及其外观特征都留在本机；驱动器只能看到其文件的哪些部分被读取。下次启动时生效。</translation>
</message>
<message>
<source>A dark edge around the letters, a half transparent box, or a black one.</source>
<translation>文字周围加深色描边、半透明底框或黑色底框。</translation>
</message>
<message>
<source>A drawing (SVG)…</source>
<translation>矢量图 (SVG)…</translation>
</message>
<message>
<source>A film file cannot be read.</source>
<translation>无法读取某个影片文件。</translation>
</message>
<message>
<source>A film opened elsewhere plays in the window there is.</source>
<translation>在别处打开的影片会在现有窗口中播放。</translation>
</message>
<message>
<source>A film or a stream (HLS, DASH) on the web.</source>
<translation>网络上的影片或流（HLS、DASH）。</translation>
</message>
<message>
<source>A film that was left in the middle</source>
<translation>有一部影片还没看完</translation>
</message>
<message>
<source>A folder for the Embedding Projector…</source>
<translation>用于 Embedding Projector 的文件夹…</translation>
</message>
<message>
<source>A folder may not be written.</source>
<translation>没有写入某个文件夹的权限。</translation>
</message>
<message>
<source>A folder of posters</source>
<translation>海报文件夹</translation>
</message>
<message>
<source>A folder…</source>
<translation>文件夹…</translation>
</message>
<message>
<source>A key cannot be opened: the passphrase is wrong.</source>
<translation>无法打开密钥：密码短语不正确。</translation>
</message>
<message>
<source>A key is not an Ed25519 key.</source>
<translation>有密钥不是 Ed25519 密钥。</translation>
</message>
<message>
<source>A key is not kept without a passphrase.</source>
<translation>没有密码短语的密钥不予保存。</translation>
</message>
<message>
<source>A library is too old.</source>
<translation>某个程序库版本过旧。</translation>
</message>
<message>
<source>A model card is wrong.</source>
<translation>模型卡有误。</translation>
</message>
<message>
<source>A model file is damaged.</source>
<translation>模型文件已损坏。</translation>
</message>
<message>
<source>A newer TrendFlix wrote this library.</source>
<translation>此影片库由较新版本的 TrendFlix 写入。</translation>
</message>
<message>
<source>A note beside a film cannot be read.</source>
<translation>无法读取影片旁的说明文件。</translation>
</message>
<message>
<source>A page for any browser…</source>
<translation>可在任意浏览器中打开的网页…</translation>
</message>
<message>
<source>A pause is only a pause; nothing is searched.</source>
<translation>暂停时只暂停，不进行搜索。</translation>
</message>
<message>
<source>A picture</source>
<translation>图片</translation>
</message>
<message>
<source>A picture (PNG)…</source>
<translation>图片 (PNG)…</translation>
</message>
<message>
<source>A picture cannot be used.</source>
<translation>有一张图片无法使用。</translation>
</message>
<message>
<source>A picture to look for</source>
<translation>要查找的图片</translation>
</message>
<message>
<source>A picture…</source>
<translation>图片…</translation>
</message>
<message>
<source>A player showed no picture of this film in time.</source>
<translation>播放器未能及时显示此影片的画面。</translation>
</message>
<message>
<source>A poster or a picture</source>
<translation>海报或图片</translation>
</message>
<message>
<source>A product of the catalogue has no embedding.</source>
<translation>目录中有商品缺少嵌入向量。</translation>
</message>
<message>
<source>A program that this measurement needs is missing.</source>
<translation>缺少此测量所需的程序。</translation>
</message>
<message>
<source>A question of the manifest is about no product of it.</source>
<translation>清单中有一项查询不对应其中的任何商品。</translation>
</message>
<message>
<source>Add</source>
<translation>添加</translation>
</message>
<message>
<source>Add a folder of films</source>
<translation>添加影片文件夹</translation>
</message>
<message>
<source>Add a folder of films with: trendflix library add FOLDER; if there is a library, see that its disk is there.</source>
<translation>请用此命令添加影片文件夹：trendflix library add FOLDER；如果已有影片库，请检查其所在磁盘是否已连接。</translation>
</message>
<message>
<source>Add a folder of films…</source>
<translation>添加影片文件夹…</translation>
</message>
<message>
<source>Add a folder to the library</source>
<translation>将文件夹添加到影片库</translation>
</message>
<message>
<source>Add a folder…</source>
<translation>添加文件夹…</translation>
</message>
<message>
<source>Add a key: {action}</source>
<translation>添加按键：{action}</translation>
</message>
<message>
<source>Add a subtitle file</source>
<translation>添加字幕文件</translation>
</message>
<message>
<source>Add a subtitle file…</source>
<translation>添加字幕文件…</translation>
</message>
<message>
<source>Add an audio file</source>
<translation>添加音频文件</translation>
</message>
<message>
<source>Add an audio file…</source>
<translation>添加音频文件…</translation>
</message>
<message>
<source>Add films to the playlist</source>
<translation>将影片添加到播放列表</translation>
</message>
<message>
<source>Added last first</source>
<translation>最近添加的在前</translation>
</message>
<message>
<source>Address of a film</source>
<translation>影片地址</translation>
</message>
<message>
<source>Addresses that start with {scheme}: are not opened, only files, http and https.</source>
<translation>不打开以 {scheme}: 开头的地址，仅支持文件、http 和 https。</translation>
</message>
<message>
<source>Add…</source>
<translation>添加…</translation>
</message>
<message>
<source>Agreement</source>
<translation>一致程度</translation>
</message>
<message>
<source>Ahead 1 minute</source>
<translation>快进 1 分钟</translation>
</message>
<message>
<source>Ahead 10 seconds</source>
<translation>快进 10 秒</translation>
</message>
<message>
<source>Ahead 5 seconds</source>
<translation>快进 5 秒</translation>
</message>
<message>
<source>Ahead about 1 minute</source>
<translation>快进约 1 分钟</translation>
</message>
<message>
<source>Ahead about 5 seconds</source>
<translation>快进约 5 秒</translation>
</message>
<message>
<source>All categories</source>
<translation>所有类别</translation>
</message>
<message>
<source>All files</source>
<translation>所有文件</translation>
</message>
<message>
<source>All films</source>
<translation>所有影片</translation>
</message>
<message>
<source>All lines</source>
<translation>所有字幕行</translation>
</message>
<message>
<source>All lines of the subtitles</source>
<translation>字幕全文</translation>
</message>
<message>
<source>All seasons</source>
<translation>所有季</translation>
</message>
<message>
<source>Always on top</source>
<translation>窗口置顶</translation>
</message>
<message>
<source>An embedding of the index is not of length one.</source>
<translation>索引中有嵌入向量的长度不为一。</translation>
</message>
<message>
<source>Another TrendFlix has the library open.</source>
<translation>另一个 TrendFlix 已打开影片库。</translation>
</message>
<message>
<source>Any country</source>
<translation>任意国家/地区</translation>
</message>
<message>
<source>Arabic</source>
<translation>阿拉伯文</translation>
</message>
<message>
<source>As in the film</source>
<translation>与影片一致</translation>
</message>
<message>
<source>As the system</source>
<translation>跟随系统</translation>
</message>
<message>
<source>Ask once a day, while a film plays, whether the shop has published one; what is watched is not told. Only where the catalogue came from an address.</source>
<translation>每天一次，在影片播放时查询商店是否发布了新目录；不会透露观看的内容。仅适用于从网址获取的目录。</translation>
</message>
<message>
<source>Ask once more; the log says more.</source>
<translation>请再试一次；日志中有更多信息。</translation>
</message>
<message>
<source>Ask where it comes from for another form of it: plain HLS, or one file.</source>
<translation>请向地址的来源索取其他形式：普通 HLS 或单个文件。</translation>
</message>
<message>
<source>Ask whoever gave it to you for the address of the film itself.</source>
<translation>请向提供地址的人索取影片本身的地址。</translation>
</message>
<message>
<source>Asking TMDB</source>
<translation>正在查询 TMDB</translation>
</message>
<message>
<source>Aspect ratio</source>
<translation>宽高比</translation>
</message>
<message>
<source>Aspect ratio: {aspect}</source>
<translation>宽高比：{aspect}</translation>
</message>
<message>
<source>At the end of a film</source>
<translation>影片结束时</translation>
</message>
<message>
<source>At the end: close</source>
<translation>结束时：关闭</translation>
</message>
<message>
<source>At the end: next</source>
<translation>结束时：播放下一部</translation>
</message>
<message>
<source>At the end: stop</source>
<translation>结束时：停止</translation>
</message>
<message>
<source>Automatic</source>
<translation>自动</translation>
</message>
<message>
<source>Back 1 minute</source>
<translation>快退 1 分钟</translation>
</message>
<message>
<source>Back 10 seconds</source>
<translation>快退 10 秒</translation>
</message>
<message>
<source>Back 5 seconds</source>
<translation>快退 5 秒</translation>
</message>
<message>
<source>Back about 1 minute</source>
<translation>快退约 1 分钟</translation>
</message>
<message>
<source>Back about 5 seconds</source>
<translation>快退约 5 秒</translation>
</message>
<message>
<source>Back button</source>
<translation>后退键</translation>
</message>
<message>
<source>Back to all films</source>
<translation>返回所有影片</translation>
</message>
<message>
<source>Back to the film</source>
<translation>返回影片</translation>
</message>
<message>
<source>Back to the line that plays</source>
<translation>回到正在播放的字幕行</translation>
</message>
<message>
<source>Back to the picture alone</source>
<translation>仅显示画面</translation>
</message>
<message>
<source>Back to the window</source>
<translation>返回窗口</translation>
</message>
<message>
<source>Balanced</source>
<translation>均衡</translation>
</message>
<message>
<source>Baltic</source>
<translation>波罗的海文</translation>
</message>
<message>
<source>Begin with subtitles</source>
<translation>开始播放时显示字幕</translation>
</message>
<message>
<source>Beginning of the film</source>
<translation>影片开头</translation>
</message>
<message>
<source>Begins anew</source>
<translation>从头播放</translation>
</message>
<message>
<source>Behind the words</source>
<translation>文字背景</translation>
</message>
<message>
<source>Best</source>
<translation>最佳</translation>
</message>
<message>
<source>Best match first</source>
<translation>最相似优先</translation>
</message>
<message>
<source>Bit rate</source>
<translation>比特率</translation>
</message>
<message>
<source>Black box</source>
<translation>黑色底框</translation>
</message>
<message>
<source>Brand</source>
<translation>品牌</translation>
</message>
<message>
<source>Brighter</source>
<translation>调亮</translation>
</message>
<message>
<source>Brightness</source>
<translation>亮度</translation>
</message>
<message>
<source>Buttons, sliders, fields and lines of menus are at least 44 pixels high.</source>
<translation>按钮、滑块、输入框和菜单项的高度至少为 44 像素。</translation>
</message>
<message>
<source>By category</source>
<translation>按类别</translation>
</message>
<message>
<source>By film</source>
<translation>按影片</translation>
</message>
<message>
<source>By time</source>
<translation>按时间</translation>
</message>
<message>
<source>By yes and no</source>
<translation>按“是”与“否”</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>Catalogue of {day}</source>
<translation>{day}的商品目录</translation>
</message>
<message>
<source>Catalogue of {day}, checked on {checked}</source>
<translation>{day}的商品目录，检查于 {checked}</translation>
</message>
<message>
<source>Catalogue of {day}, checked today</source>
<translation>{day}的商品目录，今天已检查</translation>
</message>
<message>
<source>Catalogue of {day}, could not be refreshed since {checked}</source>
<translation>{day}的商品目录，自 {checked} 起无法更新</translation>
</message>
<message>
<source>Catalogue of {day}, not checked yet</source>
<translation>{day}的商品目录，尚未检查</translation>
</message>
<message>
<source>Categories</source>
<translation>类别</translation>
</message>
<message>
<source>Category</source>
<translation>类别</translation>
</message>
<message>
<source>Category of {folder}</source>
<translation>{folder} 的类别</translation>
</message>
<message>
<source>Central European</source>
<translation>中欧文</translation>
</message>
<message>
<source>Change title, year, category, tags, plot</source>
<translation>更改标题、年份、类别、标签、剧情</translation>
</message>
<message>
<source>Chapters</source>
<translation>章节</translation>
</message>
<message>
<source>Check the connection or the proxy, or name a folder with the files: trendflix models pull --from FOLDER, trendflix index pull FOLDER</source>
<translation>请检查网络连接或代理，或指定存放文件的文件夹：trendflix models pull --from FOLDER, trendflix index pull FOLDER</translation>
</message>
<message>
<source>Check the connection, or wait a little, then try again.</source>
<translation>请检查网络连接，或稍候再试。</translation>
</message>
<message>
<source>Choose a chapter</source>
<translation>选择章节</translation>
</message>
<message>
<source>Choose a film</source>
<translation>选择影片</translation>
</message>
<message>
<source>Choose a film, or drop a picture here.</source>
<translation>选择一部影片，或将图片拖放到此处。</translation>
</message>
<message>
<source>Choose a folder</source>
<translation>选择文件夹</translation>
</message>
<message>
<source>Choose a part of the picture</source>
<translation>选择画面的一部分</translation>
</message>
<message>
<source>Choose another folder, or free some room.</source>
<translation>请选择其他文件夹，或腾出一些空间。</translation>
</message>
<message>
<source>Choose another port: trendflix serve --port 8766</source>
<translation>请选择其他端口：trendflix serve --port 8766</translation>
</message>
<message>
<source>Choose no point</source>
<translation>不选择任何点</translation>
</message>
<message>
<source>Choose subtitles</source>
<translation>选择字幕</translation>
</message>
<message>
<source>Choose the sound</source>
<translation>选择音轨</translation>
</message>
<message>
<source>Choose…</source>
<translation>选择…</translation>
</message>
<message>
<source>Clear</source>
<translation>清除</translation>
</message>
<message>
<source>Clear all</source>
<translation>全部清除</translation>
</message>
<message>
<source>Clear history</source>
<translation>清除历史记录</translation>
</message>
<message>
<source>Clear history…</source>
<translation>清除历史记录…</translation>
</message>
<message>
<source>Clear judgements</source>
<translation>清除评价</translation>
</message>
<message>
<source>Clear the playlist</source>
<translation>清空播放列表</translation>
</message>
<message>
<source>Clear the search</source>
<translation>清除搜索</translation>
</message>
<message>
<source>Clear the words</source>
<translation>清除文字</translation>
</message>
<message>
<source>Close</source>
<translation>关闭</translation>
</message>
<message>
<source>Close the film</source>
<translation>关闭影片</translation>
</message>
<message>
<source>Close the message</source>
<translation>关闭消息</translation>
</message>
<message>
<source>Close the other windows of TrendFlix, then try again.</source>
<translation>请关闭 TrendFlix 的其他窗口，然后重试。</translation>
</message>
<message>
<source>Close the window</source>
<translation>关闭窗口</translation>
</message>
<message>
<source>Close this panel</source>
<translation>关闭此面板</translation>
</message>
<message>
<source>Collections</source>
<translation>合集</translation>
</message>
<message>
<source>Collections, folder, remove</source>
<translation>合集、文件夹、移除</translation>
</message>
<message>
<source>Colour</source>
<translation>颜色</translation>
</message>
<message>
<source>Colours</source>
<translation>色彩</translation>
</message>
<message>
<source>Colours as in the film</source>
<translation>使用影片原本的色彩</translation>
</message>
<message>
<source>Colours as the system has them</source>
<translation>使用系统的配色</translation>
</message>
<message>
<source>Compare it with the other films</source>
<translation>与其他影片比较</translation>
</message>
<message>
<source>Compare its poster</source>
<translation>比较其海报</translation>
</message>
<message>
<source>Compare with films of every category</source>
<translation>与所有类别的影片比较</translation>
</message>
<message>
<source>Comparing films…</source>
<translation>正在比较影片…</translation>
</message>
<message>
<source>Connecting… Esc stops it</source>
<translation>正在连接… 按 Esc 停止</translation>
</message>
<message>
<source>Continue at {time}</source>
<translation>从 {time} 继续播放</translation>
</message>
<message>
<source>Continue watching</source>
<translation>继续观看</translation>
</message>
<message>
<source>Continue {film}, {left}, {when}</source>
<translation>继续播放 {film}，{left}，{when}</translation>
</message>
<message>
<source>Contrast</source>
<translation>对比度</translation>
</message>
<message>
<source>Controls for fingers</source>
<translation>触控操作</translation>
</message>
<message>
<source>Copied. Read it before you send it to somebody.</source>
<translation>已复制。发送给他人之前请先查看内容。</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message>
<source>Copy a picture of the finds</source>
<translation>复制查找结果图片</translation>
</message>
<message>
<source>Copy diagnostics</source>
<translation>复制诊断信息</translation>
</message>
<message>
<source>Copy link</source>
<translation>复制链接</translation>
</message>
<message>
<source>Copy or download it again, then look again.</source>
<translation>请重新复制或下载，然后重新扫描。</translation>
</message>
<message>
<source>Copy or download it again; what is there can be watched.</source>
<translation>请重新复制或下载；已有的部分可以观看。</translation>
</message>
<message>
<source>Copy the command</source>
<translation>复制命令</translation>
</message>
<message>
<source>Copy the link and open it yourself.</source>
<translation>请复制链接并自行打开。</translation>
</message>
<message>
<source>Copy the picture</source>
<translation>复制图片</translation>
</message>
<message>
<source>Copy with times</source>
<translation>复制（含时间）</translation>
</message>
<message>
<source>Correct the name, or the file cards.toml in the models folder.</source>
<translation>请更正名称，或修改模型文件夹中的文件 cards.toml。</translation>
</message>
<message>
<source>Correct title or year, or name its number: trendflix library tmdb FILM --id NUMBER</source>
<translation>请更正标题或年份，或指定编号：trendflix library tmdb FILM --id NUMBER</translation>
</message>
<message>
<source>Currency</source>
<translation>货币</translation>
</message>
<message>
<source>Cut less of the edges</source>
<translation>减少边缘裁剪</translation>
</message>
<message>
<source>Cut more of the edges</source>
<translation>增加边缘裁剪</translation>
</message>
<message>
<source>Cut the edges</source>
<translation>裁剪边缘</translation>
</message>
<message>
<source>Cyan</source>
<translation>青色</translation>
</message>
<message>
<source>Cyrillic</source>
<translation>西里尔文</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>西里尔文（KOI8）</translation>
</message>
<message>
<source>Dark</source>
<translation>深色</translation>
</message>
<message>
<source>Dark edge</source>
<translation>深色描边</translation>
</message>
<message>
<source>Dark, light, or as the system</source>
<translation>深色、浅色或跟随系统</translation>
</message>
<message>
<source>Dark, light, or whatever the system has.</source>
<translation>深色、浅色，或与系统保持一致。</translation>
</message>
<message>
<source>Darker</source>
<translation>调暗</translation>
</message>
<message>
<source>Debian, Ubuntu: sudo apt install libmpv2. macOS: brew install mpv. Windows: put libmpv-2.dll into a folder and name that folder in TRENDFLIX_LIBMPV.</source>
<translation>Debian、Ubuntu：sudo apt install libmpv2。macOS：brew install mpv。Windows：将 libmpv-2.dll 放入一个文件夹，并在 TRENDFLIX_LIBMPV 中指定该文件夹。</translation>
</message>
<message>
<source>Debian, Ubuntu: sudo apt install mpv xvfb ffmpeg</source>
<translation>Debian、Ubuntu：sudo apt install mpv xvfb ffmpeg</translation>
</message>
<message>
<source>Decode in hardware</source>
<translation>硬件解码</translation>
</message>
<message>
<source>Decoded by the processor</source>
<translation>由处理器解码</translation>
</message>
<message>
<source>Decoded by {decoder}</source>
<translation>由 {decoder} 解码</translation>
</message>
<message>
<source>Decoder</source>
<translation>解码器</translation>
</message>
<message>
<source>Decoding</source>
<translation>解码</translation>
</message>
<message>
<source>Default: {value}</source>
<translation>默认：{value}</translation>
</message>
<message>
<source>Deinterlace</source>
<translation>去隔行</translation>
</message>
<message>
<source>Deinterlacing off</source>
<translation>已关闭去隔行</translation>
</message>
<message>
<source>Deinterlacing on</source>
<translation>已开启去隔行</translation>
</message>
<message>
<source>Diagnostics</source>
<translation>诊断</translation>
</message>
<message>
<source>Dimensions</source>
<translation>维数</translation>
</message>
<message>
<source>Double click</source>
<translation>双击</translation>
</message>
<message>
<source>Draw a line around points to choose them; also with Shift held</source>
<translation>围绕各点画线以选择它们；也可按住 Shift</translation>
</message>
<message>
<source>Draw anew</source>
<translation>重新绘制</translation>
</message>
<message>
<source>Draw around what you look for. Enter: the whole picture, Esc: back</source>
<translation>圈出要查找的内容。Enter：整个画面，Esc：返回</translation>
</message>
<message>
<source>Drop films, folders or playlists here.</source>
<translation>将影片、文件夹或播放列表拖放到此处。</translation>
</message>
<message>
<source>Dropped</source>
<translation>丢帧</translation>
</message>
<message>
<source>Earlier products</source>
<translation>更早的商品</translation>
</message>
<message>
<source>Edit</source>
<translation>编辑</translation>
</message>
<message>
<source>Encoding</source>
<translation>编码</translation>
</message>
<message>
<source>Encoding of old files</source>
<translation>旧文件的编码</translation>
</message>
<message>
<source>End of the film</source>
<translation>影片结尾</translation>
</message>
<message>
<source>End what is at work</source>
<translation>结束正在进行的工作</translation>
</message>
<message>
<source>Ended.</source>
<translation>已结束。</translation>
</message>
<message>
<source>Enter lists the offers, Ctrl+C copies the link</source>
<translation>Enter 列出报价，Ctrl+C 复制链接</translation>
</message>
<message>
<source>Enter opens the product page, Ctrl+C copies the link</source>
<translation>Enter 打开商品页面，Ctrl+C 复制链接</translation>
</message>
<message>
<source>Enter plays on</source>
<translation>Enter 继续播放</translation>
</message>
<message>
<source>Enter plays, Y says yes, N says no</source>
<translation>Enter 播放，Y 表示“是”，N 表示“否”</translation>
</message>
<message>
<source>Enter searches again, Esc returns to the picture</source>
<translation>Enter 重新搜索，Esc 返回画面</translation>
</message>
<message>
<source>Enter shows the film</source>
<translation>Enter 显示影片</translation>
</message>
<message>
<source>Episode</source>
<translation>集</translation>
</message>
<message>
<source>Episode {number}</source>
<translation>第 {number} 集</translation>
</message>
<message>
<source>Extras</source>
<translation>花絮</translation>
</message>
<message>
<source>Fast</source>
<translation>快速</translation>
</message>
<message>
<source>Faster</source>
<translation>加快</translation>
</message>
<message>
<source>Fetch it again with: trendflix models pull. If it came with TrendFlix, install it again.</source>
<translation>请重新获取：trendflix models pull。如果它随 TrendFlix 提供，请重新安装 TrendFlix。</translation>
</message>
<message>
<source>Fetch them once with: trendflix models pull</source>
<translation>请先获取一次：trendflix models pull</translation>
</message>
<message>
<source>File</source>
<translation>文件</translation>
</message>
<message>
<source>Files of another machine ({machine}) are not opened.</source>
<translation>不打开其他计算机（{machine}）上的文件。</translation>
</message>
<message>
<source>Files of another machine are not opened.</source>
<translation>不打开其他计算机上的文件。</translation>
</message>
<message>
<source>Film</source>
<translation>影片</translation>
</message>
<message>
<source>Film information</source>
<translation>影片信息</translation>
</message>
<message>
<source>Films</source>
<translation>影片</translation>
</message>
<message>
<source>Films are looked through while the player is idle, or at once with: {command}</source>
<translation>播放器空闲时会分析影片，也可立即运行：{command}</translation>
</message>
<message>
<source>Films begin with it where they have it: a code such as de or ja, or nothing for what the film says. Choosing a track sets it.</source>
<translation>影片有该语言时默认使用：填写 de 或 ja 等代码，留空则按影片自身的设定。选择轨道时会更新此项。</translation>
</message>
<message>
<source>Films begin with subtitles where they have some. Switching them off or on sets it.</source>
<translation>影片有字幕时，开始播放即显示。开关字幕时会更新此项。</translation>
</message>
<message>
<source>Films in these folders and below them are in the library. A category is given to films that have none of their own. Nothing in the folders is changed.</source>
<translation>这些文件夹及其子文件夹中的影片都在影片库中。没有自己类别的影片使用此处的类别。文件夹中的内容不会有任何更改。</translation>
</message>
<message>
<source>Films like this</source>
<translation>类似影片</translation>
</message>
<message>
<source>Films of the playlist</source>
<translation>播放列表中的影片</translation>
</message>
<message>
<source>Films on web pages</source>
<translation>网页上的影片</translation>
</message>
<message>
<source>Films on web pages are found by yt-dlp {version}.</source>
<translation>网页上的影片由 yt-dlp {version} 查找。</translation>
</message>
<message>
<source>Films on web pages are off; the settings switch them on.</source>
<translation>网页影片已关闭，可在设置中开启。</translation>
</message>
<message>
<source>Films on web pages need yt-dlp, which is not installed.</source>
<translation>播放网页影片需要 yt-dlp，但尚未安装。</translation>
</message>
<message>
<source>Films on web pages need yt-dlp: trendflix online update installs it.</source>
<translation>播放网页影片需要 yt-dlp，可用此命令安装：trendflix online update。</translation>
</message>
<message>
<source>Filters</source>
<translation>筛选</translation>
</message>
<message>
<source>Filters and order of products</source>
<translation>商品的筛选与排序</translation>
</message>
<message>
<source>Find</source>
<translation>查找</translation>
</message>
<message>
<source>Find (Enter)</source>
<translation>查找 (Enter)</translation>
</message>
<message>
<source>Find a moment</source>
<translation>查找片段</translation>
</message>
<message>
<source>Find a moment in my films</source>
<translation>在我的影片中查找片段</translation>
</message>
<message>
<source>Find a part of this picture in my films</source>
<translation>在我的影片中查找此画面的一部分</translation>
</message>
<message>
<source>Find an action or a key</source>
<translation>查找操作或按键</translation>
</message>
<message>
<source>Find in my films</source>
<translation>在我的影片中查找</translation>
</message>
<message>
<source>Find in the list</source>
<translation>在列表中查找</translation>
</message>
<message>
<source>Find posters like it</source>
<translation>查找类似海报</translation>
</message>
<message>
<source>Find posters that look alike</source>
<translation>查找外观相似的海报</translation>
</message>
<message>
<source>Find shots that look like it</source>
<translation>查找外观相似的镜头</translation>
</message>
<message>
<source>Find words</source>
<translation>查找文字</translation>
</message>
<message>
<source>Find words in the subtitles</source>
<translation>在字幕中查找文字</translation>
</message>
<message>
<source>Flat (2-D)</source>
<translation>平面 (2-D)</translation>
</message>
<message>
<source>Folder for pictures of films</source>
<translation>影片截图文件夹</translation>
</message>
<message>
<source>Folder of a shared catalogue</source>
<translation>共享目录的文件夹</translation>
</message>
<message>
<source>Folder {name}</source>
<translation>文件夹 {name}</translation>
</message>
<message>
<source>Folders of films</source>
<translation>影片文件夹</translation>
</message>
<message>
<source>Folders of films: add, remove, look again</source>
<translation>影片文件夹：添加、移除、重新扫描</translation>
</message>
<message>
<source>Folders…</source>
<translation>文件夹…</translation>
</message>
<message>
<source>Follow the film again</source>
<translation>重新跟随影片</translation>
</message>
<message>
<source>For example {examples}</source>
<translation>例如 {examples}</translation>
</message>
<message>
<source>For so few points the map is drawn by PCA.</source>
<translation>点数太少，地图改用 PCA 绘制。</translation>
</message>
<message>
<source>For this address alone; it is not kept. Servers it leads to are told, too.</source>
<translation>仅用于此地址，不会保存。由它转向的服务器也会收到。</translation>
</message>
<message>
<source>Forget</source>
<translation>删除</translation>
</message>
<message>
<source>Forget every yes and no</source>
<translation>清除所有“是”与“否”</translation>
</message>
<message>
<source>Forget what was watched on this computer, and where each film was left?</source>
<translation>要清除这台计算机上的观看记录和各影片的播放位置吗？</translation>
</message>
<message>
<source>Forget where the points lie, and draw a new map</source>
<translation>清除各点的位置，重新绘制地图</translation>
</message>
<message>
<source>Format of pictures of films</source>
<translation>影片截图格式</translation>
</message>
<message>
<source>Forward button</source>
<translation>前进键</translation>
</message>
<message>
<source>Frames</source>
<translation>帧率</translation>
</message>
<message>
<source>Free some room, then try again.</source>
<translation>请腾出一些空间，然后重试。</translation>
</message>
<message>
<source>Free some room; films play all the same.</source>
<translation>请腾出一些空间；影片仍可正常播放。</translation>
</message>
<message>
<source>From the beginning</source>
<translation>从头播放</translation>
</message>
<message>
<source>Full screen</source>
<translation>全屏</translation>
</message>
<message>
<source>Gamma</source>
<translation>伽马</translation>
</message>
<message>
<source>Garments found on the picture</source>
<translation>画面中找到的衣物</translation>
</message>
<message>
<source>Get ROOT.json or its fingerprint from the publisher, not from the address, and name it: --root ROOT.json, or --root-sha256 FINGERPRINT</source>
<translation>请向发布者（而非从该网址）获取 ROOT.json 或其指纹，并指定：--root ROOT.json 或 --root-sha256 FINGERPRINT</translation>
</message>
<message>
<source>Get a key of your own at themoviedb.org, Settings, API, and write it into the settings: Key for TMDB.</source>
<translation>请在 themoviedb.org 的 Settings、API 中获取自己的密钥，并填入设置：TMDB 密钥。</translation>
</message>
<message>
<source>Give every action its own keys again</source>
<translation>将所有操作恢复为默认按键</translation>
</message>
<message>
<source>Give yourself the right to write there, or name another home with TRENDFLIX_HOME.</source>
<translation>请获取该处的写入权限，或用 TRENDFLIX_HOME 指定其他主文件夹。</translation>
</message>
<message>
<source>Go</source>
<translation>跳转</translation>
</message>
<message>
<source>Go back to the one before with: trendflix index rollback, or fetch or make it again.</source>
<translation>请恢复到上一个：trendflix index rollback，或重新获取或创建。</translation>
</message>
<message>
<source>Go to a time</source>
<translation>跳转到时间</translation>
</message>
<message>
<source>Go to the newest moment</source>
<translation>跳转到最新时刻</translation>
</message>
<message>
<source>Go to the next screen</source>
<translation>移到下一个屏幕</translation>
</message>
<message>
<source>Goes on</source>
<translation>继续播放</translation>
</message>
<message>
<source>Goes on, and offers to start over</source>
<translation>继续播放，并提供从头播放的选项</translation>
</message>
<message>
<source>Going on at {time}</source>
<translation>从 {time} 继续播放</translation>
</message>
<message>
<source>Greek</source>
<translation>希腊文</translation>
</message>
<message>
<source>Green</source>
<translation>绿色</translation>
</message>
<message>
<source>Grey</source>
<translation>灰色</translation>
</message>
<message>
<source>HDR</source>
<translation>HDR</translation>
</message>
<message>
<source>Half as fast</source>
<translation>半速</translation>
</message>
<message>
<source>Half transparent box</source>
<translation>半透明底框</translation>
</message>
<message>
<source>Hardware decoding off</source>
<translation>已关闭硬件解码</translation>
</message>
<message>
<source>Hardware decoding on</source>
<translation>已开启硬件解码</translation>
</message>
<message>
<source>Header {number} is not written as a name, a colon, a value.</source>
<translation>第 {number} 个标头的格式不是“名称、冒号、值”。</translation>
</message>
<message>
<source>Headers</source>
<translation>标头</translation>
</message>
<message>
<source>Hebrew</source>
<translation>希伯来文</translation>
</message>
<message>
<source>Help</source>
<translation>帮助</translation>
</message>
<message>
<source>Hide or show products on pause</source>
<translation>暂停时显示或隐藏商品</translation>
</message>
<message>
<source>Hide products on pause</source>
<translation>暂停时隐藏商品</translation>
</message>
<message>
<source>Highest price</source>
<translation>最高价格</translation>
</message>
<message>
<source>Highest price first</source>
<translation>价格从高到低</translation>
</message>
<message>
<source>How close products must be</source>
<translation>商品的相似程度</translation>
</message>
<message>
<source>How far down subtitles stand, in per cent; 100 is the lower edge.</source>
<translation>字幕的垂直位置，以百分比表示；100 为画面下边缘。</translation>
</message>
<message>
<source>How far it is</source>
<translation>进度</translation>
</message>
<message>
<source>How large subtitles are; 1 is usual.</source>
<translation>字幕的大小；1 为常规大小。</translation>
</message>
<message>
<source>How much the words count</source>
<translation>文字所占的比重</translation>
</message>
<message>
<source>How subtitle files that are not Unicode are read.</source>
<translation>非 Unicode 字幕文件的读取方式。</translation>
</message>
<message>
<source>How the map is drawn</source>
<translation>地图的绘制方式</translation>
</message>
<message>
<source>How the products of an item stand.</source>
<translation>每件衣物的商品按什么顺序排列。</translation>
</message>
<message>
<source>How thoroughly a paused picture is searched</source>
<translation>暂停画面的搜索细致程度</translation>
</message>
<message>
<source>Hue</source>
<translation>色调</translation>
</message>
<message>
<source>In order</source>
<translation>按顺序</translation>
</message>
<message>
<source>In space (3-D)</source>
<translation>立体 (3-D)</translation>
</message>
<message>
<source>In stock</source>
<translation>有货</translation>
</message>
<message>
<source>Install TrendFlix with it: pip install 'trendflix[api]'</source>
<translation>请安装带此功能的 TrendFlix：pip install 'trendflix[api]'</translation>
</message>
<message>
<source>Install TrendFlix with it: pip install 'trendflix[server]'</source>
<translation>请连同它一起安装 TrendFlix：pip install 'trendflix[server]'</translation>
</message>
<message>
<source>Install it into this environment: python -m pip install "trendflix[export]"</source>
<translation>请安装到此环境中：python -m pip install "trendflix[export]"</translation>
</message>
<message>
<source>Interface at {zoom} % from the next start on</source>
<translation>下次启动后界面缩放为 {zoom} %</translation>
</message>
<message>
<source>It comes with this command:</source>
<translation>用以下命令获取：</translation>
</message>
<message>
<source>It is not known whose signatures count for this catalogue.</source>
<translation>不知道此目录应以谁的签名为准。</translation>
</message>
<message>
<source>It is not known whose signatures count for this repository.</source>
<translation>不知道此仓库应以谁的签名为准。</translation>
</message>
<message>
<source>It is not known whose signatures count.</source>
<translation>不知道应以谁的签名为准。</translation>
</message>
<message>
<source>It plays; to find products, open a film.</source>
<translation>可以播放；要查找商品，请打开一部影片。</translation>
</message>
<message>
<source>Japanese</source>
<translation>日文</translation>
</message>
<message>
<source>Judge it again</source>
<translation>重新评价</translation>
</message>
<message>
<source>Keep</source>
<translation>保留</translation>
</message>
<message>
<source>Keep it</source>
<translation>保留</translation>
</message>
<message>
<source>Keep the films of the points under a name</source>
<translation>以一个名称保存这些点对应的影片</translation>
</message>
<message>
<source>Keep this search, or run one again</source>
<translation>保存此搜索，或再次运行已保存的搜索</translation>
</message>
<message>
<source>Keep this search…</source>
<translation>保存此搜索…</translation>
</message>
<message>
<source>Key for TMDB</source>
<translation>TMDB 密钥</translation>
</message>
<message>
<source>Keys</source>
<translation>按键</translation>
</message>
<message>
<source>Korean</source>
<translation>韩文</translation>
</message>
<message>
<source>LanceDB is not installed: it comes with the extra server.</source>
<translation>未安装 LanceDB：它随 server 附加组件提供。</translation>
</message>
<message>
<source>Language</source>
<translation>语言</translation>
</message>
<message>
<source>Language of subtitles</source>
<translation>字幕语言</translation>
</message>
<message>
<source>Language of the sound</source>
<translation>音轨语言</translation>
</message>
<message>
<source>Larger interface</source>
<translation>放大界面</translation>
</message>
<message>
<source>Lasso</source>
<translation>套索</translation>
</message>
<message>
<source>Leads to {time}</source>
<translation>将跳转到 {time}</translation>
</message>
<message>
<source>Leave full screen</source>
<translation>退出全屏</translation>
</message>
<message>
<source>Leave out films you have begun or seen</source>
<translation>排除已开始或已看过的影片</translation>
</message>
<message>
<source>Left: only what is seen counts. Right: only what is said.</source>
<translation>左：仅以画面为准。右：仅以台词为准。</translation>
</message>
<message>
<source>Left: only words count. Right: only the picture.</source>
<translation>左：仅以文字为准。右：仅以画面为准。</translation>
</message>
<message>
<source>Left: the picture decides. Right: the words decide.</source>
<translation>左：以画面为准。右：以文字为准。</translation>
</message>
<message>
<source>Legend: choose a line to see it alone</source>
<translation>图例：选择一行可单独查看</translation>
</message>
<message>
<source>Less</source>
<translation>减少</translation>
</message>
<message>
<source>Less close ones are not shown.</source>
<translation>不够相似的商品不会显示。</translation>
</message>
<message>
<source>Less contrast</source>
<translation>降低对比度</translation>
</message>
<message>
<source>Less gamma</source>
<translation>降低伽马</translation>
</message>
<message>
<source>Let go</source>
<translation>取消选择</translation>
</message>
<message>
<source>Let the graphics chip decode films where it can; switch it off if pictures break up.</source>
<translation>尽可能由显卡解码影片；如果画面出现花屏，请关闭此项。</translation>
</message>
<message>
<source>Let yt-dlp, where it is installed, find the film that a web page shows.</source>
<translation>安装了 yt-dlp 时，用它查找网页上的影片。</translation>
</message>
<message>
<source>Library</source>
<translation>影片库</translation>
</message>
<message>
<source>Library, or back to the film</source>
<translation>影片库，或返回影片</translation>
</message>
<message>
<source>Light</source>
<translation>浅色</translation>
</message>
<message>
<source>Lines of text</source>
<translation>字幕行</translation>
</message>
<message>
<source>Lines of the subtitles</source>
<translation>字幕行</translation>
</message>
<message>
<source>Link copied</source>
<translation>链接已复制</translation>
</message>
<message>
<source>Live</source>
<translation>直播</translation>
</message>
<message>
<source>Loading background removal…</source>
<translation>正在加载背景移除功能…</translation>
</message>
<message>
<source>Loading catalogue…</source>
<translation>正在加载商品目录…</translation>
</message>
<message>
<source>Loading models…</source>
<translation>正在加载模型…</translation>
</message>
<message>
<source>Loading words…</source>
<translation>正在加载文字功能…</translation>
</message>
<message>
<source>Log and diagnostics</source>
<translation>日志和诊断</translation>
</message>
<message>
<source>Longest first</source>
<translation>最长的在前</translation>
</message>
<message>
<source>Look again</source>
<translation>重新扫描</translation>
</message>
<message>
<source>Look at the whole map</source>
<translation>查看整个地图</translation>
</message>
<message>
<source>Look films through while idle</source>
<translation>空闲时分析影片</translation>
</message>
<message>
<source>Look for a part of the film's picture</source>
<translation>查找影片画面的一部分</translation>
</message>
<message>
<source>Look for a picture of a file</source>
<translation>查找文件中的图片</translation>
</message>
<message>
<source>Look for films</source>
<translation>查找影片</translation>
</message>
<message>
<source>Look for posters like a picture of a file</source>
<translation>查找与文件中图片相似的海报</translation>
</message>
<message>
<source>Look for the picture that was copied</source>
<translation>查找已复制的图片</translation>
</message>
<message>
<source>Look the address up again where it comes from.</source>
<translation>请到地址的来源处重新查看该地址。</translation>
</message>
<message>
<source>Look through</source>
<translation>分析</translation>
</message>
<message>
<source>Look through films with: trendflix library index</source>
<translation>请用此命令分析影片：trendflix library index</translation>
</message>
<message>
<source>Look through it again with: trendflix library index FILM</source>
<translation>请用此命令重新分析：trendflix library index FILM</translation>
</message>
<message>
<source>Look through it with: trendflix library index FILM</source>
<translation>请用此命令分析：trendflix library index FILM</translation>
</message>
<message>
<source>Look up on TMDB</source>
<translation>在 TMDB 中查询</translation>
</message>
<message>
<source>Look without the picture</source>
<translation>不使用此图片查找</translation>
</message>
<message>
<source>Looking at posters…</source>
<translation>正在查看海报…</translation>
</message>
<message>
<source>Looking at this machine…</source>
<translation>正在检查这台计算机…</translation>
</message>
<message>
<source>Looking for films</source>
<translation>正在查找影片</translation>
</message>
<message>
<source>Looking for products</source>
<translation>正在查找商品</translation>
</message>
<message>
<source>Looking the film through</source>
<translation>正在分析影片</translation>
</message>
<message>
<source>Looking…</source>
<translation>正在查找…</translation>
</message>
<message>
<source>Loop from here, to here, off</source>
<translation>循环：设起点、设终点、关闭</translation>
</message>
<message>
<source>Loop from {start}</source>
<translation>循环起点 {start}</translation>
</message>
<message>
<source>Loop off</source>
<translation>已关闭循环</translation>
</message>
<message>
<source>Loop {start} to {end}</source>
<translation>循环 {start} 至 {end}</translation>
</message>
<message>
<source>Loose</source>
<translation>宽松</translation>
</message>
<message>
<source>Loosely similar</source>
<translation>大致相似</translation>
</message>
<message>
<source>Louder</source>
<translation>增大音量</translation>
</message>
<message>
<source>Lowest price</source>
<translation>最低价格</translation>
</message>
<message>
<source>Lowest price first</source>
<translation>价格从低到高</translation>
</message>
<message>
<source>Make a collection…</source>
<translation>创建合集…</translation>
</message>
<message>
<source>Make it again with: trendflix index build FEED.csv --out FOLDER</source>
<translation>请重新创建：trendflix index build FEED.csv --out FOLDER</translation>
</message>
<message>
<source>Make one with: trendflix index build FEED.csv --out FOLDER</source>
<translation>请创建一个：trendflix index build FEED.csv --out FOLDER</translation>
</message>
<message>
<source>Makes words and controls larger or smaller from the next start on; films stay sharp.</source>
<translation>从下次启动起放大或缩小文字和控件；影片仍保持清晰。</translation>
</message>
<message>
<source>Map</source>
<translation>地图</translation>
</message>
<message>
<source>Mend it or take it away, then look again.</source>
<translation>请修复或移走该文件，然后重新扫描。</translation>
</message>
<message>
<source>Mend it or take it away, then run it again; nothing was written.</source>
<translation>请修复或移除它，然后重新运行；未写入任何内容。</translation>
</message>
<message>
<source>Mend the file, or the rows named, then retry.</source>
<translation>请修复该文件或所列的行，然后重试。</translation>
</message>
<message>
<source>Menu</source>
<translation>菜单</translation>
</message>
<message>
<source>Middle button</source>
<translation>中键</translation>
</message>
<message>
<source>Mini player</source>
<translation>迷你播放器</translation>
</message>
<message>
<source>Mirror the picture</source>
<translation>镜像画面</translation>
</message>
<message>
<source>Mirrored</source>
<translation>已镜像</translation>
</message>
<message>
<source>Missing</source>
<translation>缺失</translation>
</message>
<message>
<source>Moments</source>
<translation>片段</translation>
</message>
<message>
<source>Moments like these</source>
<translation>类似片段</translation>
</message>
<message>
<source>Moments that were found</source>
<translation>找到的片段</translation>
</message>
<message>
<source>More</source>
<translation>更多</translation>
</message>
<message>
<source>More contrast</source>
<translation>提高对比度</translation>
</message>
<message>
<source>More finds more, and takes longer.</source>
<translation>越细致，找到的越多，用时也越长。</translation>
</message>
<message>
<source>More gamma</source>
<translation>提高伽马</translation>
</message>
<message>
<source>More like this</source>
<translation>更多类似</translation>
</message>
<message>
<source>More like this (Y)</source>
<translation>更多类似 (Y)</translation>
</message>
<message>
<source>More products</source>
<translation>更多商品</translation>
</message>
<message>
<source>More vivid colours</source>
<translation>色彩更鲜艳</translation>
</message>
<message>
<source>Mouse</source>
<translation>鼠标</translation>
</message>
<message>
<source>Move down</source>
<translation>下移</translation>
</message>
<message>
<source>Move up</source>
<translation>上移</translation>
</message>
<message>
<source>Music or a talk that was left in the middle</source>
<translation>中途离开的音乐或讲座</translation>
</message>
<message>
<source>Mute</source>
<translation>静音</translation>
</message>
<message>
<source>Muted</source>
<translation>已静音</translation>
</message>
<message>
<source>N and P go from point to point, Enter plays, Space chooses, arrows move the map.</source>
<translation>N 和 P 逐点移动，Enter 播放，空格选择，方向键移动地图。</translation>
</message>
<message>
<source>Name a film file of this machine.</source>
<translation>请指定这台计算机上的影片文件。</translation>
</message>
<message>
<source>Name a folder once, and TrendFlix keeps an eye on it: films, series and clips appear here with their posters. Nothing is moved or changed.</source>
<translation>只需指定一次文件夹，TrendFlix 就会持续关注：影片、剧集和短片会连同海报显示在这里。不会移动或更改任何内容。</translation>
</message>
<message>
<source>Name a time in seconds that the film has.</source>
<translation>请指定影片时长以内的时间（秒）。</translation>
</message>
<message>
<source>Name an .m3u8 file of films, in a folder you may use.</source>
<translation>请指定一个影片 .m3u8 文件，且所在文件夹可供使用。</translation>
</message>
<message>
<source>Name it by its title, its file or its key.</source>
<translation>请用标题、文件或键名指定影片。</translation>
</message>
<message>
<source>Name of the collection:</source>
<translation>合集名称：</translation>
</message>
<message>
<source>Name of the search</source>
<translation>搜索名称</translation>
</message>
<message>
<source>Name their folder with --keys DIR; make keys once with: trendflix index key new</source>
<translation>请用 --keys DIR 指定密钥所在文件夹；首次使用请创建密钥：trendflix index key new</translation>
</message>
<message>
<source>Name: value, one a line</source>
<translation>名称: 值，每行一个</translation>
</message>
<message>
<source>Names of pictures of films</source>
<translation>影片截图名称</translation>
</message>
<message>
<source>Neighbours are brought together</source>
<translation>正在聚拢相邻点</translation>
</message>
<message>
<source>Neither the model nor any product's title knows these words.</source>
<translation>模型不认识这些词语，商品标题中也没有。</translation>
</message>
<message>
<source>Never</source>
<translation>从不</translation>
</message>
<message>
<source>New collection</source>
<translation>新建合集</translation>
</message>
<message>
<source>New collection…</source>
<translation>新建合集…</translation>
</message>
<message>
<source>New name of the search</source>
<translation>搜索的新名称</translation>
</message>
<message>
<source>Newer catalogue</source>
<translation>新版目录</translation>
</message>
<message>
<source>Newest first</source>
<translation>最新的在前</translation>
</message>
<message>
<source>Newest price first</source>
<translation>最新报价优先</translation>
</message>
<message>
<source>Next aspect ratio</source>
<translation>下一个宽高比</translation>
</message>
<message>
<source>Next chapter</source>
<translation>下一章</translation>
</message>
<message>
<source>Next film</source>
<translation>下一部影片</translation>
</message>
<message>
<source>Next line with these words</source>
<translation>下一处匹配的字幕</translation>
</message>
<message>
<source>Next moment that was found</source>
<translation>下一个找到的片段</translation>
</message>
<message>
<source>Next quality or angle</source>
<translation>下一个画质或视角</translation>
</message>
<message>
<source>Next second subtitles</source>
<translation>下一个次字幕</translation>
</message>
<message>
<source>Next sound track</source>
<translation>下一条音轨</translation>
</message>
<message>
<source>Next subtitles</source>
<translation>下一个字幕</translation>
</message>
<message>
<source>No</source>
<translation>否</translation>
</message>
<message>
<source>No clothes found here</source>
<translation>此处未找到服装</translation>
</message>
<message>
<source>No film and no address was copied</source>
<translation>剪贴板中没有影片或地址</translation>
</message>
<message>
<source>No film can be searched yet</source>
<translation>还没有可搜索的影片</translation>
</message>
<message>
<source>No film has these words. Esc shows all films again.</source>
<translation>没有影片包含这些词。按 Esc 重新显示所有影片。</translation>
</message>
<message>
<source>No film was found on this page.</source>
<translation>此网页上未找到影片。</translation>
</message>
<message>
<source>No folder yet.</source>
<translation>还没有文件夹。</translation>
</message>
<message>
<source>No longer look through {folder}</source>
<translation>不再扫描 {folder}</translation>
</message>
<message>
<source>No longer on top</source>
<translation>已取消置顶</translation>
</message>
<message>
<source>No more moments that way</source>
<translation>该方向上没有更多片段</translation>
</message>
<message>
<source>No motion</source>
<translation>无动画</translation>
</message>
<message>
<source>No name has "{letters}"</source>
<translation>没有名称包含“{letters}”</translation>
</message>
<message>
<source>No picture can be shown: the file is damaged, or far too large.</source>
<translation>无法显示画面：文件已损坏，或尺寸过大。</translation>
</message>
<message>
<source>No repository is known yet that the catalogue could come from.</source>
<translation>尚不知道可从哪个仓库获取目录。</translation>
</message>
<message>
<source>No secure connection to the server could be made: it may not speak https.</source>
<translation>无法与服务器建立安全连接：它可能不支持 https。</translation>
</message>
<message>
<source>No setting has these words.</source>
<translation>没有包含这些文字的设置。</translation>
</message>
<message>
<source>No subtitles are shown. Choose some, or add a file.</source>
<translation>未显示字幕。请选择字幕，或添加文件。</translation>
</message>
<message>
<source>No web browser could be opened.</source>
<translation>无法打开网页浏览器。</translation>
</message>
<message>
<source>Nobody reads these lines any more.</source>
<translation>这些字幕行已不再需要。</translation>
</message>
<message>
<source>Nobody says this.</source>
<translation>没有人这样说。</translation>
</message>
<message>
<source>Normal speed</source>
<translation>正常速度</translation>
</message>
<message>
<source>Not available</source>
<translation>不可用</translation>
</message>
<message>
<source>Not found</source>
<translation>未找到</translation>
</message>
<message>
<source>Not in private</source>
<translation>隐私模式下不可用</translation>
</message>
<message>
<source>Not like this</source>
<translation>不要这类</translation>
</message>
<message>
<source>Not like this (N)</source>
<translation>不要这类 (N)</translation>
</message>
<message>
<source>Not looked through yet: only words were compared.</source>
<translation>尚未分析：仅比较了文字。</translation>
</message>
<message>
<source>Not mirrored</source>
<translation>未镜像</translation>
</message>
<message>
<source>Not seen yet</source>
<translation>尚未看过</translation>
</message>
<message>
<source>Not watched yet</source>
<translation>尚未观看</translation>
</message>
<message>
<source>Nothing</source>
<translation>无操作</translation>
</message>
<message>
<source>Nothing answers at this address: the connection was refused, so the server is down or this is not where it listens.</source>
<translation>此地址没有响应：连接被拒绝，可能是服务器已停机，或服务不在此地址。</translation>
</message>
<message>
<source>Nothing but the film moves by itself.</source>
<translation>除影片外，界面没有自动播放的动画。</translation>
</message>
<message>
<source>Nothing is known of this film that others could be compared with.</source>
<translation>对这部影片一无所知，无法与其他影片比较。</translation>
</message>
<message>
<source>Nothing like this in the catalogue</source>
<translation>目录中没有类似的商品</translation>
</message>
<message>
<source>Nothing like this with these filters</source>
<translation>在这些筛选条件下没有类似的商品</translation>
</message>
<message>
<source>Nothing stands out: these shots come closest.</source>
<translation>没有特别匹配的：这些镜头最接近。</translation>
</message>
<message>
<source>Nothing this close in the catalogue</source>
<translation>目录中没有这么相似的商品</translation>
</message>
<message>
<source>Nothing this close with these filters</source>
<translation>在这些筛选条件下没有这么相似的商品</translation>
</message>
<message>
<source>Nothing was found</source>
<translation>未找到任何内容</translation>
</message>
<message>
<source>Nothing was found in this film</source>
<translation>在此影片中未找到任何内容</translation>
</message>
<message>
<source>Nothing yet</source>
<translation>暂无内容</translation>
</message>
<message>
<source>Notifications</source>
<translation>通知</translation>
</message>
<message>
<source>Now playing {title}</source>
<translation>正在播放 {title}</translation>
</message>
<message>
<source>Of all pairs of films of this library, how many are less alike</source>
<translation>在此影片库的所有影片组合中，有多少相似度更低</translation>
</message>
<message>
<source>Off</source>
<translation>关闭</translation>
</message>
<message>
<source>On a moment that was found</source>
<translation>在找到的片段上</translation>
</message>
<message>
<source>On a product</source>
<translation>选中商品时</translation>
</message>
<message>
<source>On screen</source>
<translation>画面中</translation>
</message>
<message>
<source>On the whole</source>
<translation>整体</translation>
</message>
<message>
<source>Once a day</source>
<translation>每天一次</translation>
</message>
<message>
<source>One frame ahead</source>
<translation>前进一帧</translation>
</message>
<message>
<source>One frame back</source>
<translation>后退一帧</translation>
</message>
<message>
<source>One of your own options of mpv is not taken.</source>
<translation>mpv 不接受您设置的某个选项。</translation>
</message>
<message>
<source>One window</source>
<translation>单一窗口</translation>
</message>
<message>
<source>Only https links are opened.</source>
<translation>仅打开 https 链接。</translation>
</message>
<message>
<source>Only in stock</source>
<translation>仅显示有货</translation>
</message>
<message>
<source>Only sound files on this machine can be added.</source>
<translation>只能添加这台计算机上的音频文件。</translation>
</message>
<message>
<source>Only web addresses: choose one in the playlist</source>
<translation>仅限网址：请在播放列表中选择一个</translation>
</message>
<message>
<source>Only {film}</source>
<translation>仅 {film}</translation>
</message>
<message>
<source>Open</source>
<translation>打开</translation>
</message>
<message>
<source>Open a film</source>
<translation>打开影片</translation>
</message>
<message>
<source>Open a film file, or an http:// or https:// address of one.</source>
<translation>打开影片文件，或影片的 http:// 或 https:// 地址。</translation>
</message>
<message>
<source>Open a film…</source>
<translation>打开影片…</translation>
</message>
<message>
<source>Open a folder</source>
<translation>打开文件夹</translation>
</message>
<message>
<source>Open an address</source>
<translation>打开地址</translation>
</message>
<message>
<source>Open an address…</source>
<translation>打开地址…</translation>
</message>
<message>
<source>Open films</source>
<translation>打开影片</translation>
</message>
<message>
<source>Open it again when you like.</source>
<translation>您可以随时重新打开。</translation>
</message>
<message>
<source>Open product page</source>
<translation>打开商品页面</translation>
</message>
<message>
<source>Open recent</source>
<translation>最近打开</translation>
</message>
<message>
<source>Open the address of the film itself, or bring yt-dlp up to date: trendflix online update</source>
<translation>请打开影片本身的地址，或更新 yt-dlp：trendflix online update</translation>
</message>
<message>
<source>Open what was copied</source>
<translation>打开已复制的内容</translation>
</message>
<message>
<source>Opening the library…</source>
<translation>正在打开影片库…</translation>
</message>
<message>
<source>Or drop a film here.</source>
<translation>或将影片拖放到此处。</translation>
</message>
<message>
<source>Or drop a film here. {keys} shows all keys.</source>
<translation>或将影片拖放到此处。按 {keys} 显示所有按键。</translation>
</message>
<message>
<source>Or drop a folder here.</source>
<translation>或将文件夹拖放到此处。</translation>
</message>
<message>
<source>Order</source>
<translation>排序</translation>
</message>
<message>
<source>Order of films</source>
<translation>影片排序</translation>
</message>
<message>
<source>Order of products</source>
<translation>商品排序</translation>
</message>
<message>
<source>Other windows do not cover this one.</source>
<translation>其他窗口不会遮挡此窗口。</translation>
</message>
<message>
<source>Others</source>
<translation>其他</translation>
</message>
<message>
<source>PNG keeps every pixel; JPEG and WebP are smaller.</source>
<translation>PNG 保留每个像素；JPEG 和 WebP 文件更小。</translation>
</message>
<message>
<source>Pages</source>
<translation>页面</translation>
</message>
<message>
<source>Paler colours</source>
<translation>色彩更清淡</translation>
</message>
<message>
<source>Parts of the library</source>
<translation>影片库的各部分</translation>
</message>
<message>
<source>Pause</source>
<translation>暂停</translation>
</message>
<message>
<source>Pause a film to see what you could buy of it. Nothing leaves this computer.</source>
<translation>暂停影片，看看画面中有哪些商品可以买到。任何内容都不会离开这台计算机。</translation>
</message>
<message>
<source>Pause on another moment.</source>
<translation>请在其他时刻暂停。</translation>
</message>
<message>
<source>Pause. See it. Find it.</source>
<translation>暂停。看见。找到。</translation>
</message>
<message>
<source>Picture</source>
<translation>画面</translation>
</message>
<message>
<source>Picture behind sound</source>
<translation>画面滞后于声音</translation>
</message>
<message>
<source>Picture copied</source>
<translation>图片已复制</translation>
</message>
<message>
<source>Picture copied, faces covered</source>
<translation>图片已复制，人脸已遮盖</translation>
</message>
<message>
<source>Picture saved, faces covered</source>
<translation>图片已保存，人脸已遮盖</translation>
</message>
<message>
<source>Picture settings</source>
<translation>画面设置</translation>
</message>
<message>
<source>Pictures</source>
<translation>图片</translation>
</message>
<message>
<source>Place</source>
<translation>位置</translation>
</message>
<message>
<source>Place in the film</source>
<translation>播放位置</translation>
</message>
<message>
<source>Play</source>
<translation>播放</translation>
</message>
<message>
<source>Play from here</source>
<translation>从此处播放</translation>
</message>
<message>
<source>Play from here (Enter)</source>
<translation>从此处播放 (Enter)</translation>
</message>
<message>
<source>Play or pause</source>
<translation>播放或暂停</translation>
</message>
<message>
<source>Play the films of the playlist in a drawn order.</source>
<translation>以随机顺序播放播放列表中的影片。</translation>
</message>
<message>
<source>Play the next film</source>
<translation>播放下一部影片</translation>
</message>
<message>
<source>Play this film</source>
<translation>播放此影片</translation>
</message>
<message>
<source>Play {film} from {time}</source>
<translation>从 {time} 播放 {film}</translation>
</message>
<message>
<source>Play, and pause once more.</source>
<translation>请继续播放，然后再次暂停。</translation>
</message>
<message>
<source>Playback controls</source>
<translation>播放控件</translation>
</message>
<message>
<source>Playlist</source>
<translation>播放列表</translation>
</message>
<message>
<source>Playlists</source>
<translation>播放列表</translation>
</message>
<message>
<source>Plays: {film}</source>
<translation>正在播放：{film}</translation>
</message>
<message>
<source>Please report it with the log: trendflix doctor shows where it is.</source>
<translation>请附上日志报告此问题：运行 trendflix doctor 可查看日志的位置。</translation>
</message>
<message>
<source>Plot</source>
<translation>剧情</translation>
</message>
<message>
<source>Posters</source>
<translation>海报</translation>
</message>
<message>
<source>Posters come with the films of the library, or name a folder of pictures.</source>
<translation>海报随影片库中的影片提供；也可指定一个图片文件夹。</translation>
</message>
<message>
<source>Posters like</source>
<translation>类似海报：</translation>
</message>
<message>
<source>Posters like this</source>
<translation>类似海报</translation>
</message>
<message>
<source>Posters that look like it</source>
<translation>外观相似的海报</translation>
</message>
<message>
<source>Press Add, then the key. Pressing a key that is there takes it away.</source>
<translation>点按“添加”，再按下按键。按下已有的按键会将其移除。</translation>
</message>
<message>
<source>Press a key…</source>
<translation>请按下按键…</translation>
</message>
<message>
<source>Previous chapter</source>
<translation>上一章</translation>
</message>
<message>
<source>Previous film</source>
<translation>上一部影片</translation>
</message>
<message>
<source>Previous line with these words</source>
<translation>上一处匹配的字幕</translation>
</message>
<message>
<source>Previous moment that was found</source>
<translation>上一个找到的片段</translation>
</message>
<message>
<source>Previous subtitles</source>
<translation>上一个字幕</translation>
</message>
<message>
<source>Price</source>
<translation>价格</translation>
</message>
<message>
<source>Private</source>
<translation>隐私模式</translation>
</message>
<message>
<source>Private: remember nothing new</source>
<translation>隐私模式：不记录新内容</translation>
</message>
<message>
<source>Processor</source>
<translation>处理器</translation>
</message>
<message>
<source>Product</source>
<translation>商品</translation>
</message>
<message>
<source>Products</source>
<translation>商品</translation>
</message>
<message>
<source>Products on pause</source>
<translation>暂停时的商品</translation>
</message>
<message>
<source>Products on screen</source>
<translation>画面中的商品</translation>
</message>
<message>
<source>Products should be: {word}</source>
<translation>商品相似程度：{word}</translation>
</message>
<message>
<source>Products stay hidden on pause</source>
<translation>暂停时不显示商品</translation>
</message>
<message>
<source>Proxy</source>
<translation>代理</translation>
</message>
<message>
<source>Quality</source>
<translation>画质</translation>
</message>
<message>
<source>Quality: {what}</source>
<translation>画质：{what}</translation>
</message>
<message>
<source>Quit</source>
<translation>退出</translation>
</message>
<message>
<source>Ray is not installed: pip install 'trendflix[cluster]' brings it.</source>
<translation>未安装 Ray：可用 pip install 'trendflix[cluster]' 安装。</translation>
</message>
<message>
<source>Reading the lines…</source>
<translation>正在读取字幕行…</translation>
</message>
<message>
<source>Ready on {provider}</source>
<translation>就绪 · {provider}</translation>
</message>
<message>
<source>Referrer</source>
<translation>来源页（Referrer）</translation>
</message>
<message>
<source>Remember nothing new of what is watched.</source>
<translation>不再记录新的观看内容。</translation>
</message>
<message>
<source>Remove</source>
<translation>移除</translation>
</message>
<message>
<source>Remove from the library</source>
<translation>从影片库中移除</translation>
</message>
<message>
<source>Remove from the library…</source>
<translation>从影片库中移除…</translation>
</message>
<message>
<source>Rename</source>
<translation>重命名</translation>
</message>
<message>
<source>Repeat all</source>
<translation>全部循环</translation>
</message>
<message>
<source>Repeat all films</source>
<translation>循环播放所有影片</translation>
</message>
<message>
<source>Repeat this film</source>
<translation>循环播放此影片</translation>
</message>
<message>
<source>Reset</source>
<translation>重置</translation>
</message>
<message>
<source>Reset all keys</source>
<translation>重置所有按键</translation>
</message>
<message>
<source>Reset everything on the page {page}</source>
<translation>重置“{page}”页面的所有设置</translation>
</message>
<message>
<source>Reset the keys: {action}</source>
<translation>重置按键：{action}</translation>
</message>
<message>
<source>Reset this page</source>
<translation>重置此页</translation>
</message>
<message>
<source>Reset: {setting}</source>
<translation>重置：{setting}</translation>
</message>
<message>
<source>Restart now</source>
<translation>立即重新启动</translation>
</message>
<message>
<source>Right and left</source>
<translation>左右位置</translation>
</message>
<message>
<source>Run the set-up again: python3 installers/bootstrap.py</source>
<translation>请重新运行安装程序：python3 installers/bootstrap.py</translation>
</message>
<message>
<source>Saturation</source>
<translation>饱和度</translation>
</message>
<message>
<source>Save</source>
<translation>保存</translation>
</message>
<message>
<source>Save a picture of the finds</source>
<translation>保存查找结果图片</translation>
</message>
<message>
<source>Save as</source>
<translation>另存为</translation>
</message>
<message>
<source>Save the map</source>
<translation>保存地图</translation>
</message>
<message>
<source>Save the map as a file</source>
<translation>将地图保存为文件</translation>
</message>
<message>
<source>Save the picture with subtitles</source>
<translation>截图（含字幕）</translation>
</message>
<message>
<source>Save the picture without subtitles</source>
<translation>截图（不含字幕）</translation>
</message>
<message>
<source>Save the playlist</source>
<translation>保存播放列表</translation>
</message>
<message>
<source>Saved as {name}</source>
<translation>已保存为 {name}</translation>
</message>
<message>
<source>Saved searches</source>
<translation>已保存的搜索</translation>
</message>
<message>
<source>Saved: {file}</source>
<translation>已保存：{file}</translation>
</message>
<message>
<source>Save…</source>
<translation>保存…</translation>
</message>
<message>
<source>Say it again</source>
<translation>重做</translation>
</message>
<message>
<source>Say what is seen or said, or drop a picture here.</source>
<translation>输入画面内容或台词，或将图片拖放到此处。</translation>
</message>
<message>
<source>Say what to look for, not only what not.</source>
<translation>请说明要查找的内容，而不仅是要排除的内容。</translation>
</message>
<message>
<source>Scores before and after your judgements</source>
<translation>评价前后的得分</translation>
</message>
<message>
<source>Search for what the points show</source>
<translation>查找这些点所显示的内容</translation>
</message>
<message>
<source>Search the settings</source>
<translation>搜索设置</translation>
</message>
<message>
<source>Searching…</source>
<translation>正在搜索…</translation>
</message>
<message>
<source>Season</source>
<translation>季</translation>
</message>
<message>
<source>Season {number}</source>
<translation>第 {number} 季</translation>
</message>
<message>
<source>Season {season}, episode {number}</source>
<translation>第 {season} 季，第 {number} 集</translation>
</message>
<message>
<source>Second subtitles</source>
<translation>次字幕</translation>
</message>
<message>
<source>Second subtitles: {what}</source>
<translation>次字幕：{what}</translation>
</message>
<message>
<source>See it alone, or all again</source>
<translation>单独查看，或重新显示全部</translation>
</message>
<message>
<source>See more of the bottom</source>
<translation>多显示下方画面</translation>
</message>
<message>
<source>See more of the left</source>
<translation>多显示左侧画面</translation>
</message>
<message>
<source>See more of the right</source>
<translation>多显示右侧画面</translation>
</message>
<message>
<source>See more of the top</source>
<translation>多显示上方画面</translation>
</message>
<message>
<source>See that it runs and has TrendFlix installed, then run the same command again: what was encoded is kept.</source>
<translation>请确认它正在运行并已安装 TrendFlix，然后再次运行同一命令：已编码的内容会保留。</translation>
</message>
<message>
<source>See that the address is written right and that this computer is online, then try again.</source>
<translation>请检查地址是否正确、这台计算机是否已联网，然后重试。</translation>
</message>
<message>
<source>See that the data folder can be written to; films play all the same.</source>
<translation>请检查数据文件夹是否可写入；影片仍可正常播放。</translation>
</message>
<message>
<source>See that the drive is there and may be written; docs/servers.md says how it is filled.</source>
<translation>请确认驱动器存在且可以写入；docs/servers.md 说明了如何填充它。</translation>
</message>
<message>
<source>See what is wrong with: trendflix doctor</source>
<translation>请查看问题所在：trendflix doctor</translation>
</message>
<message>
<source>Seen or said</source>
<translation>画面或台词</translation>
</message>
<message>
<source>Select all</source>
<translation>全选</translation>
</message>
<message>
<source>Series</source>
<translation>剧集</translation>
</message>
<message>
<source>Set TrendFlix up again: it brings newer ones.</source>
<translation>请重新安装 TrendFlix：其中包含更新的版本。</translation>
</message>
<message>
<source>Settings</source>
<translation>设置</translation>
</message>
<message>
<source>Share a picture of these finds</source>
<translation>分享这些查找结果的图片</translation>
</message>
<message>
<source>Ships to</source>
<translation>配送至</translation>
</message>
<message>
<source>Shots</source>
<translation>镜头</translation>
</message>
<message>
<source>Show folder</source>
<translation>显示文件夹</translation>
</message>
<message>
<source>Show in its folder</source>
<translation>在文件夹中显示</translation>
</message>
<message>
<source>Show its page</source>
<translation>显示其页面</translation>
</message>
<message>
<source>Show looser matches</source>
<translation>显示相似度较低的结果</translation>
</message>
<message>
<source>Show looser products, too</source>
<translation>同时显示相似度较低的商品</translation>
</message>
<message>
<source>Show only closer products</source>
<translation>仅显示更相似的商品</translation>
</message>
<message>
<source>Show or hide the scores before and after your judgements</source>
<translation>显示或隐藏评价前后的得分</translation>
</message>
<message>
<source>Show products on pause</source>
<translation>暂停时显示商品</translation>
</message>
<message>
<source>Show the film</source>
<translation>显示影片</translation>
</message>
<message>
<source>Show the menu</source>
<translation>显示菜单</translation>
</message>
<message>
<source>Show the page of {film}</source>
<translation>显示 {film} 的页面</translation>
</message>
<message>
<source>Show these keys</source>
<translation>显示这些按键</translation>
</message>
<message>
<source>Show without filters</source>
<translation>不使用筛选显示</translation>
</message>
<message>
<source>Shows everything that is loosely similar</source>
<translation>显示所有大致相似的商品</translation>
</message>
<message>
<source>Shows only what is similar</source>
<translation>仅显示相似的商品</translation>
</message>
<message>
<source>Shows only what is very close</source>
<translation>仅显示非常相似的商品</translation>
</message>
<message>
<source>Shows what is usually worth a look</source>
<translation>显示通常值得一看的商品</translation>
</message>
<message>
<source>Shuffle</source>
<translation>随机播放</translation>
</message>
<message>
<source>Shuffled</source>
<translation>随机播放</translation>
</message>
<message>
<source>Sign in where the address comes from and take a fresh one there, or add what the server asks for: Open an address, More.</source>
<translation>请在地址的来源处登录并获取新地址，或填写服务器要求的内容：“打开地址”&gt;“更多”。</translation>
</message>
<message>
<source>Similar</source>
<translation>相似</translation>
</message>
<message>
<source>Similar products, found by TrendFlix</source>
<translation>由 TrendFlix 找到的相似商品</translation>
</message>
<message>
<source>Simplified Chinese</source>
<translation>简体中文</translation>
</message>
<message>
<source>Single frames</source>
<translation>单帧画面</translation>
</message>
<message>
<source>Size</source>
<translation>大小</translation>
</message>
<message>
<source>Size and place</source>
<translation>大小和位置</translation>
</message>
<message>
<source>Size of the interface</source>
<translation>界面大小</translation>
</message>
<message>
<source>Slower</source>
<translation>减慢</translation>
</message>
<message>
<source>Smaller interface</source>
<translation>缩小界面</translation>
</message>
<message>
<source>So that moments in them can be found. It stands back behind all else, and waits while a film plays on battery. Nothing leaves this machine.</source>
<translation>以便查找其中的片段。它让位于其他一切工作，用电池播放影片时会等待。任何内容都不会离开这台计算机。</translation>
</message>
<message>
<source>So that moments in this film are found</source>
<translation>以便查找此影片中的片段</translation>
</message>
<message>
<source>Softer</source>
<translation>减小音量</translation>
</message>
<message>
<source>Something went wrong inside TrendFlix.</source>
<translation>TrendFlix 内部出现问题。</translation>
</message>
<message>
<source>Sound</source>
<translation>音频</translation>
</message>
<message>
<source>Sound later</source>
<translation>音频延后</translation>
</message>
<message>
<source>Sound on</source>
<translation>取消静音</translation>
</message>
<message>
<source>Sound on time</source>
<translation>音频已同步</translation>
</message>
<message>
<source>Sound sooner</source>
<translation>音频提前</translation>
</message>
<message>
<source>Sound {seconds} s later</source>
<translation>音频延后 {seconds} 秒</translation>
</message>
<message>
<source>Sound {seconds} s sooner</source>
<translation>音频提前 {seconds} 秒</translation>
</message>
<message>
<source>Sound's bit rate</source>
<translation>音频比特率</translation>
</message>
<message>
<source>Sound: {what}</source>
<translation>音轨：{what}</translation>
</message>
<message>
<source>Speed</source>
<translation>速度</translation>
</message>
<message>
<source>Speed {speed}</source>
<translation>速度 {speed}</translation>
</message>
<message>
<source>Start over</source>
<translation>从头播放</translation>
</message>
<message>
<source>Starting again…</source>
<translation>正在重新启动…</translation>
</message>
<message>
<source>Stop</source>
<translation>停止</translation>
</message>
<message>
<source>Stop on the last picture</source>
<translation>停在最后一帧</translation>
</message>
<message>
<source>Stop, and go to the beginning</source>
<translation>停止并回到开头</translation>
</message>
<message>
<source>Stop; what was done is kept</source>
<translation>停止；已完成的部分会保留</translation>
</message>
<message>
<source>Strict</source>
<translation>严格</translation>
</message>
<message>
<source>Subtitles</source>
<translation>字幕</translation>
</message>
<message>
<source>Subtitles higher</source>
<translation>字幕上移</translation>
</message>
<message>
<source>Subtitles larger</source>
<translation>放大字幕</translation>
</message>
<message>
<source>Subtitles later</source>
<translation>字幕延后</translation>
</message>
<message>
<source>Subtitles lower</source>
<translation>字幕下移</translation>
</message>
<message>
<source>Subtitles on or off</source>
<translation>开启或关闭字幕</translation>
</message>
<message>
<source>Subtitles on time</source>
<translation>字幕已同步</translation>
</message>
<message>
<source>Subtitles smaller</source>
<translation>缩小字幕</translation>
</message>
<message>
<source>Subtitles sooner</source>
<translation>字幕提前</translation>
</message>
<message>
<source>Subtitles {percent} %</source>
<translation>字幕 {percent} %</translation>
</message>
<message>
<source>Subtitles {percent} % above the edge</source>
<translation>字幕距下边缘 {percent} %</translation>
</message>
<message>
<source>Subtitles {seconds} s later</source>
<translation>字幕延后 {seconds} 秒</translation>
</message>
<message>
<source>Subtitles {seconds} s sooner</source>
<translation>字幕提前 {seconds} 秒</translation>
</message>
<message>
<source>Subtitles: {what}</source>
<translation>字幕：{what}</translation>
</message>
<message>
<source>S{season} E{number}</source>
<translation>第 {season} 季第 {number} 集</translation>
</message>
<message>
<source>TMDB does not accept the key.</source>
<translation>TMDB 不接受此密钥。</translation>
</message>
<message>
<source>TMDB does not know this film.</source>
<translation>TMDB 中没有此影片。</translation>
</message>
<message>
<source>TMDB gives an answer that is not understood.</source>
<translation>无法理解 TMDB 的回应。</translation>
</message>
<message>
<source>TMDB gives no answer.</source>
<translation>TMDB 没有回应。</translation>
</message>
<message>
<source>TMDB knows no such film, or does not answer</source>
<translation>TMDB 中没有这部影片，或没有回应</translation>
</message>
<message>
<source>TMDB knows nothing of this.</source>
<translation>TMDB 没有相关信息。</translation>
</message>
<message>
<source>Tags</source>
<translation>标签</translation>
</message>
<message numerus="yes">
<source>Take %n film(s) out of the library?</source>
<translation>
<numerusform>要从影片库中移除 %n 部影片吗？</numerusform>
</translation>
</message>
<message>
<source>Take PCA, which needs nothing more, or install it.</source>
<translation>请改用无需其他组件的 PCA，或安装所需组件。</translation>
</message>
<message>
<source>Take a JPEG, PNG or WebP of at most 100 million pixels.</source>
<translation>请使用不超过 1 亿像素的 JPEG、PNG 或 WebP。</translation>
</message>
<message>
<source>Take a JPEG, PNG or WebP.</source>
<translation>请使用 JPEG、PNG 或 WebP。</translation>
</message>
<message>
<source>Take another one: JPEG, PNG, WebP, GIF, BMP or TIFF.</source>
<translation>请换用其他图片：JPEG、PNG、WebP、GIF、BMP 或 TIFF。</translation>
</message>
<message>
<source>Take back the last judgement</source>
<translation>撤销上一次评价</translation>
</message>
<message>
<source>Take back the last yes or no</source>
<translation>撤销上一次“是”或“否”</translation>
</message>
<message>
<source>Take it out of mpv_options.toml; the others hold.</source>
<translation>请将它从 mpv_options.toml 中移除；其余选项仍然有效。</translation>
</message>
<message>
<source>Take {key} away: {action}</source>
<translation>移除 {key}：{action}</translation>
</message>
<message>
<source>Thai</source>
<translation>泰文</translation>
</message>
<message>
<source>That of the system</source>
<translation>跟随系统</translation>
</message>
<message>
<source>The address is not one of the catalogue's own shops.</source>
<translation>该地址不属于目录中的商店。</translation>
</message>
<message>
<source>The catalogue does not fit its vectors.</source>
<translation>商品目录与其向量不符。</translation>
</message>
<message>
<source>The catalogue holds something else than products.</source>
<translation>目录中含有商品以外的内容。</translation>
</message>
<message>
<source>The catalogue in use stays. Check the connection and the address, then try again.</source>
<translation>当前目录保持不变。请检查网络连接和地址，然后重试。</translation>
</message>
<message>
<source>The catalogue in use stays. If the clock of this computer is right, tell the publisher.</source>
<translation>当前目录保持不变。如果这台计算机的时间正确，请告知发布者。</translation>
</message>
<message>
<source>The catalogue is being changed right now.</source>
<translation>商品目录正在更改。</translation>
</message>
<message>
<source>The catalogue is damaged.</source>
<translation>商品目录已损坏。</translation>
</message>
<message>
<source>The catalogue is of an older TrendFlix.</source>
<translation>商品目录来自旧版 TrendFlix。</translation>
</message>
<message>
<source>The catalogue names an impossible place of a thumbnail.</source>
<translation>商品目录中某个缩略图的位置无效。</translation>
</message>
<message>
<source>The catalogue offered is not plain JSON.</source>
<translation>所提供的目录不是纯 JSON。</translation>
</message>
<message>
<source>The catalogue was made with another encoder.</source>
<translation>商品目录由另一个编码器生成。</translation>
</message>
<message>
<source>The catalogue's order of offers is damaged.</source>
<translation>商品目录的报价顺序已损坏。</translation>
</message>
<message>
<source>The cluster cannot be used.</source>
<translation>无法使用该集群。</translation>
</message>
<message>
<source>The colour of subtitles that bring none.</source>
<translation>未自带颜色的字幕所用的颜色。</translation>
</message>
<message>
<source>The damaged file is kept beside it, as history.sqlite.damaged.</source>
<translation>损坏的文件已保留在旁边，名为 history.sqlite.damaged。</translation>
</message>
<message>
<source>The damaged file is kept beside it, as {name}.damaged.</source>
<translation>损坏的文件已保留在旁边，名为 {name}.damaged。</translation>
</message>
<message>
<source>The demo catalogue could not be made.</source>
<translation>无法创建演示目录。</translation>
</message>
<message>
<source>The device {name!r} is not a film.</source>
<translation>设备 {name!r} 不是影片。</translation>
</message>
<message>
<source>The disk is full.</source>
<translation>磁盘已满。</translation>
</message>
<message>
<source>The download did not succeed.</source>
<translation>下载未成功。</translation>
</message>
<message>
<source>The encoder in use has no text side, so it cannot read words. trendflix models list shows those that can.</source>
<translation>当前编码器不支持文本，无法理解文字。运行 trendflix models list 可查看支持文本的编码器。</translation>
</message>
<message>
<source>The engine of shared catalogues is not installed.</source>
<translation>未安装共享目录的引擎。</translation>
</message>
<message>
<source>The exported model is not the published one; nothing was kept.</source>
<translation>导出的模型与发布的模型不一致；未保留任何内容。</translation>
</message>
<message>
<source>The faces could not be covered, so no search was made.</source>
<translation>无法遮盖人脸，因此未进行搜索。</translation>
</message>
<message>
<source>The feed declares a document type; feeds have none, and it is not read.</source>
<translation>数据源声明了文档类型；数据源不应有文档类型，因此不读取。</translation>
</message>
<message>
<source>The file is missing.</source>
<translation>文件缺失。</translation>
</message>
<message>
<source>The file is written</source>
<translation>正在写入文件</translation>
</message>
<message>
<source>The file mpv_options.toml cannot be read.</source>
<translation>无法读取文件 mpv_options.toml。</translation>
</message>
<message>
<source>The file of this film is missing</source>
<translation>此影片的文件缺失</translation>
</message>
<message>
<source>The file {name!r} cannot be read.</source>
<translation>无法读取文件 {name!r}。</translation>
</message>
<message>
<source>The file {name!r} could not be added.</source>
<translation>无法添加文件 {name!r}。</translation>
</message>
<message>
<source>The file {name!r} holds no text.</source>
<translation>文件 {name!r} 不含文本。</translation>
</message>
<message>
<source>The file {name!r} is a playlist, not subtitles.</source>
<translation>文件 {name!r} 是播放列表，不是字幕。</translation>
</message>
<message>
<source>The file {name!r} is a playlist; playlists on disk are not opened.</source>
<translation>文件 {name!r} 是播放列表；不打开磁盘上的播放列表。</translation>
</message>
<message>
<source>The file {name!r} is empty.</source>
<translation>文件 {name!r} 为空。</translation>
</message>
<message>
<source>The file {name!r} is no playlist.</source>
<translation>文件 {name!r} 不是播放列表。</translation>
</message>
<message>
<source>The file {name!r} is of no known kind of subtitles.</source>
<translation>文件 {name!r} 不是已知的字幕格式。</translation>
</message>
<message>
<source>The file {name!r} is text, not a film.</source>
<translation>文件 {name!r} 是文本，不是影片。</translation>
</message>
<message>
<source>The file {name!r} is too large to be subtitles.</source>
<translation>文件 {name!r} 过大，不可能是字幕。</translation>
</message>
<message>
<source>The file {name!r} lists the pieces of a stream, not films.</source>
<translation>文件 {name!r} 列出的是流的分段，不是影片。</translation>
</message>
<message>
<source>The files stay where they are.</source>
<translation>文件保留在原处。</translation>
</message>
<message>
<source>The film could not be played.</source>
<translation>无法播放此影片。</translation>
</message>
<message>
<source>The film does not have this time.</source>
<translation>影片没有这个时间。</translation>
</message>
<message>
<source>The film ends early: it stops at {time} of {duration}, so it is not complete.</source>
<translation>影片提前结束：总时长 {duration}，却停在 {time}，因此不完整。</translation>
</message>
<message>
<source>The film gave no picture in time.</source>
<translation>影片未能及时提供画面。</translation>
</message>
<message>
<source>The film has ended</source>
<translation>影片已结束</translation>
</message>
<message>
<source>The film is damaged, or this is not a film.</source>
<translation>影片已损坏，或这不是影片。</translation>
</message>
<message>
<source>The film is incomplete: its table of contents is missing.</source>
<translation>影片不完整：缺少内容索引。</translation>
</message>
<message>
<source>The film is not complete.</source>
<translation>影片不完整。</translation>
</message>
<message>
<source>The film is {duration} long: there is no frame at {seconds:g} seconds.</source>
<translation>影片时长为 {duration}：{seconds:g} 秒处没有画面。</translation>
</message>
<message>
<source>The film of this page comes without encryption, so it is not opened.</source>
<translation>此网页的影片未经加密传输，因此不予打开。</translation>
</message>
<message>
<source>The film or the search did not answer in time.</source>
<translation>影片或搜索未能及时响应。</translation>
</message>
<message>
<source>The film stopped coming at {time}. {cause}</source>
<translation>影片传输在 {time} 处中断。{cause}</translation>
</message>
<message>
<source>The film stopped coming.</source>
<translation>影片传输已中断。</translation>
</message>
<message>
<source>The film was looked through: its moments can be found</source>
<translation>影片已分析完毕：可以查找其中的片段</translation>
</message>
<message>
<source>The film was not looked through to its end</source>
<translation>影片未分析到结尾</translation>
</message>
<message>
<source>The film was taken away from this address (the server says {code}).</source>
<translation>此地址的影片已被移除（服务器返回 {code}）。</translation>
</message>
<message>
<source>The film whose poster is looked for</source>
<translation>要查找其海报的影片</translation>
</message>
<message>
<source>The folder could not be opened</source>
<translation>无法打开文件夹</translation>
</message>
<message>
<source>The folder {name!r} is not a film.</source>
<translation>文件夹 {name!r} 不是影片。</translation>
</message>
<message>
<source>The folders were looked through</source>
<translation>文件夹已扫描完毕</translation>
</message>
<message>
<source>The graphics chip where there is one, OpenGL in any case, or the processor. From the next start on.</source>
<translation>有显卡时用显卡，或始终用 OpenGL，或用处理器。下次启动后生效。</translation>
</message>
<message>
<source>The history cannot be read or written.</source>
<translation>无法读取或写入历史记录。</translation>
</message>
<message>
<source>The history is cleared</source>
<translation>历史记录已清除</translation>
</message>
<message>
<source>The history was damaged; a new one has begun.</source>
<translation>历史记录已损坏，已新建一份。</translation>
</message>
<message>
<source>The host of this link is not a name.</source>
<translation>此链接的主机不是主机名。</translation>
</message>
<message>
<source>The host of this link is not a public name.</source>
<translation>此链接的主机不是公共主机名。</translation>
</message>
<message>
<source>The index does not answer as its maker's did.</source>
<translation>索引的应答与其创建者的不一致。</translation>
</message>
<message>
<source>The key for TMDB does not look like one.</source>
<translation>所填的 TMDB 密钥看起来不是有效密钥。</translation>
</message>
<message>
<source>The keys lie where the web server would hand them out.</source>
<translation>密钥所在位置会被网络服务器对外提供。</translation>
</message>
<message>
<source>The keys that sign releases cannot be used.</source>
<translation>无法使用为发布内容签名的密钥。</translation>
</message>
<message>
<source>The language of the window; at first that of the system.</source>
<translation>窗口的语言；初始为系统语言。</translation>
</message>
<message>
<source>The libmpv of this machine is too old.</source>
<translation>这台计算机上的 libmpv 版本过旧。</translation>
</message>
<message>
<source>The library</source>
<translation>影片库</translation>
</message>
<message>
<source>The library cannot be opened.</source>
<translation>无法打开影片库。</translation>
</message>
<message>
<source>The library cannot be read or written.</source>
<translation>无法读取或写入影片库。</translation>
</message>
<message>
<source>The library has no such film.</source>
<translation>影片库中没有这部影片。</translation>
</message>
<message>
<source>The library is of an older TrendFlix, and another window has it open.</source>
<translation>影片库属于较旧版本的 TrendFlix，且已在另一个窗口中打开。</translation>
</message>
<message>
<source>The library is read</source>
<translation>正在读取影片库</translation>
</message>
<message>
<source>The library was damaged and is kept as {file}. Add your folders again.</source>
<translation>影片库已损坏，已保留为 {file}。请重新添加文件夹。</translation>
</message>
<message>
<source>The library was written by a newer TrendFlix.</source>
<translation>影片库由较新版本的 TrendFlix 写入。</translation>
</message>
<message>
<source>The lines of these subtitles cannot be read.</source>
<translation>无法读取这些字幕的内容。</translation>
</message>
<message>
<source>The lines of this film appear here once they were said.</source>
<translation>影片中的台词说出后会显示在此处。</translation>
</message>
<message>
<source>The lines of {name!r} cannot be read.</source>
<translation>无法读取 {name!r} 的字幕行。</translation>
</message>
<message>
<source>The map is drawn</source>
<translation>正在绘制地图</translation>
</message>
<message>
<source>The model does not know {words}: searched in what is said.</source>
<translation>模型不认识 {words}：已在台词中搜索。</translation>
</message>
<message>
<source>The models that look at the picture are not here yet.</source>
<translation>用于分析画面的模型尚未下载。</translation>
</message>
<message>
<source>The name {name!r} is not in Unicode; rename the file.</source>
<translation>名称 {name!r} 不是 Unicode；请重命名该文件。</translation>
</message>
<message>
<source>The new catalogue cannot be used.</source>
<translation>无法使用新目录。</translation>
</message>
<message>
<source>The next film is that of the playlist, or of the folder.</source>
<translation>下一部影片取自播放列表或文件夹。</translation>
</message>
<message>
<source>The next film plays</source>
<translation>开始播放下一部影片</translation>
</message>
<message>
<source>The one in use stays. Tell its publisher.</source>
<translation>当前使用的目录保持不变。请告知其发布者。</translation>
</message>
<message>
<source>The page the address comes from</source>
<translation>地址来源的网页</translation>
</message>
<message>
<source>The parts of this stream cannot be read: they are encrypted or stored in a way that is not known here.</source>
<translation>无法读取此流的分段：它们已加密，或采用了未知的存储方式。</translation>
</message>
<message>
<source>The picture could not be saved.</source>
<translation>无法保存图片。</translation>
</message>
<message>
<source>The picture of this moment could not be taken.</source>
<translation>无法截取此刻的画面。</translation>
</message>
<message>
<source>The picture you look for</source>
<translation>要查找的图片</translation>
</message>
<message>
<source>The player may show them all the same; other subtitles can be added from a file.</source>
<translation>播放器可能仍会显示它们；也可从文件添加其他字幕。</translation>
</message>
<message>
<source>The playlist is empty</source>
<translation>播放列表为空</translation>
</message>
<message>
<source>The playlist is saved</source>
<translation>播放列表已保存</translation>
</message>
<message>
<source>The playlist {name!r} cannot be read.</source>
<translation>无法读取播放列表 {name!r}。</translation>
</message>
<message>
<source>The playlist {name!r} cannot be written.</source>
<translation>无法写入播放列表 {name!r}。</translation>
</message>
<message>
<source>The playlist {name!r} is far too large.</source>
<translation>播放列表 {name!r} 过大。</translation>
</message>
<message>
<source>The popular list</source>
<translation>热门影片列表</translation>
</message>
<message>
<source>The poster of this film cannot be read.</source>
<translation>无法读取此影片的海报。</translation>
</message>
<message>
<source>The product feed cannot be read.</source>
<translation>无法读取商品数据源。</translation>
</message>
<message>
<source>The proxy asks who you are (it says {code}): it lets only known viewers through.</source>
<translation>代理要求验证身份（返回 {code}）：仅允许已知用户通过。</translation>
</message>
<message>
<source>The proxy is not written as http://name:port.</source>
<translation>代理的格式不是 http://name:port。</translation>
</message>
<message>
<source>The proxy must be one line of plain text.</source>
<translation>代理必须是一行纯文本。</translation>
</message>
<message>
<source>The referrer must be one line of plain text.</source>
<translation>来源页必须是一行纯文本。</translation>
</message>
<message>
<source>The repository gives no answer.</source>
<translation>仓库没有响应。</translation>
</message>
<message>
<source>The same for files that are only sound.</source>
<translation>同上，适用于只有声音的文件。</translation>
</message>
<message>
<source>The search cannot be started.</source>
<translation>无法启动搜索。</translation>
</message>
<message>
<source>The search has started anew since this pause.</source>
<translation>本次暂停后，搜索已重新启动。</translation>
</message>
<message>
<source>The search of the library stopped.</source>
<translation>影片库搜索已中止。</translation>
</message>
<message>
<source>The search stopped twice on this picture.</source>
<translation>此画面的搜索已停止两次。</translation>
</message>
<message>
<source>The server asks who you are (it says {code}): this film is not for everyone.</source>
<translation>服务器要求验证身份（返回 {code}）：此影片并非对所有人开放。</translation>
</message>
<message>
<source>The server cannot be reached.</source>
<translation>无法连接到服务器。</translation>
</message>
<message>
<source>The server cannot be reached: no network leads to it.</source>
<translation>无法连接到服务器：没有可到达的网络。</translation>
</message>
<message>
<source>The server cannot deliver this film now.</source>
<translation>服务器目前无法提供此影片。</translation>
</message>
<message>
<source>The server cannot listen there.</source>
<translation>服务器无法在该处监听。</translation>
</message>
<message>
<source>The server could not deliver this film (it says {code}): the trouble is on its side.</source>
<translation>服务器无法提供此影片（返回 {code}）：问题出在服务器一方。</translation>
</message>
<message>
<source>The server did not answer in time: it is overloaded, or something keeps it from us.</source>
<translation>服务器未能及时响应：可能已过载，或连接受到阻碍。</translation>
</message>
<message>
<source>The server does not hand out this film (it says {code}): the address may have expired, or be meant for others.</source>
<translation>服务器不提供此影片（返回 {code}）：地址可能已过期，或仅供他人使用。</translation>
</message>
<message>
<source>The server does not hand out this film.</source>
<translation>服务器不提供此影片。</translation>
</message>
<message>
<source>The server gave no answer in time.</source>
<translation>服务器未能及时响应。</translation>
</message>
<message>
<source>The server gave no answer in time: it is overloaded, or something keeps it from us.</source>
<translation>服务器未能及时响应：可能已过载，或连接受到阻碍。</translation>
</message>
<message>
<source>The server is asked too often (it says {code}) and wants a rest.</source>
<translation>向服务器发出的请求过于频繁（返回 {code}），需要稍后再试。</translation>
</message>
<message>
<source>The server is busy or being repaired (it says {code}).</source>
<translation>服务器繁忙或正在维护（返回 {code}）。</translation>
</message>
<message>
<source>The server is not installed.</source>
<translation>服务器尚未安装。</translation>
</message>
<message>
<source>The server turns this request away: it asks for a name and password (401), or sends on to where nothing is opened.</source>
<translation>服务器拒绝了此请求：它要求提供用户名和密码（401），或重定向到不予打开的地址。</translation>
</message>
<message>
<source>The server's certificate is not to be trusted: this may not be the server it says it is.</source>
<translation>服务器的证书不可信：它可能并非其声称的服务器。</translation>
</message>
<message>
<source>The shared catalogue cannot be used.</source>
<translation>无法使用共享目录。</translation>
</message>
<message>
<source>The shared catalogue was made by another TrendFlix: upload it again.</source>
<translation>共享目录由另一个版本的 TrendFlix 制作：请重新上传。</translation>
</message>
<message>
<source>The stream has stopped: its server names no further part, so it is over or interrupted.</source>
<translation>流已停止：服务器未提供后续分段，可能已结束或中断。</translation>
</message>
<message>
<source>The stream leads to an address that is not opened: without encryption, or into this machine.</source>
<translation>此流指向不予打开的地址：未加密，或指向这台计算机内部。</translation>
</message>
<message>
<source>The subtitles of such a film are not looked into.</source>
<translation>不读取此类影片的字幕内容。</translation>
</message>
<message>
<source>The subtitles of this film cannot be read.</source>
<translation>无法读取此影片的字幕。</translation>
</message>
<message>
<source>The threshold is at least 1 and at most the number of root keys.</source>
<translation>阈值至少为 1，且不超过根密钥的数量。</translation>
</message>
<message>
<source>The thumbnails end too early.</source>
<translation>缩略图数据过早结束。</translation>
</message>
<message>
<source>The tombstones of an index do not fit its manifest.</source>
<translation>索引的删除标记与其清单不符。</translation>
</message>
<message>
<source>The user agent must be one line of plain text.</source>
<translation>用户代理必须是一行纯文本。</translation>
</message>
<message>
<source>The vectors of an index do not fit its manifest.</source>
<translation>索引的向量与其清单不符。</translation>
</message>
<message>
<source>The whole picture</source>
<translation>完整画面</translation>
</message>
<message>
<source>The window that is measured has ended by itself.</source>
<translation>被测量的窗口自行结束。</translation>
</message>
<message>
<source>Their most alike shots</source>
<translation>最相似的镜头</translation>
</message>
<message>
<source>There are no lines in these subtitles.</source>
<translation>这些字幕中没有内容。</translation>
</message>
<message>
<source>There is no catalogue yet.</source>
<translation>还没有商品目录。</translation>
</message>
<message>
<source>There is no connection that can be trusted.</source>
<translation>没有可信的连接。</translation>
</message>
<message>
<source>There is no display to open a window on.</source>
<translation>没有可用于打开窗口的显示器。</translation>
</message>
<message>
<source>There is no file {name!r} that can be read.</source>
<translation>没有可读取的文件 {name!r}。</translation>
</message>
<message>
<source>There is no film here.</source>
<translation>这里没有影片。</translation>
</message>
<message>
<source>There is no film in it</source>
<translation>其中没有影片</translation>
</message>
<message>
<source>There is no film on this page that can be played.</source>
<translation>此网页上没有可播放的影片。</translation>
</message>
<message>
<source>There is no film to add it to</source>
<translation>没有可添加到的影片</translation>
</message>
<message>
<source>There is no film to look at</source>
<translation>没有可供查找的影片</translation>
</message>
<message>
<source>There is no film to move through</source>
<translation>没有可跳转的影片</translation>
</message>
<message>
<source>There is no key for TMDB, or it is not accepted.</source>
<translation>没有 TMDB 密钥，或密钥未被接受。</translation>
</message>
<message>
<source>There is no key for TMDB.</source>
<translation>没有 TMDB 密钥。</translation>
</message>
<message>
<source>There is no library yet.</source>
<translation>还没有影片库。</translation>
</message>
<message>
<source>There is no other film of this category to compare with.</source>
<translation>此类别中没有其他可比较的影片。</translation>
</message>
<message>
<source>There is no other poster to compare with.</source>
<translation>没有其他海报可供比较。</translation>
</message>
<message>
<source>There is no picture at {time}: the film is not complete.</source>
<translation>{time} 处没有画面：影片不完整。</translation>
</message>
<message>
<source>There is no poster to look at.</source>
<translation>没有可查看的海报。</translation>
</message>
<message>
<source>There is no room left for temporary files.</source>
<translation>没有空间存放临时文件。</translation>
</message>
<message>
<source>There is no room on the disk for the history.</source>
<translation>磁盘空间不足，无法保存历史记录。</translation>
</message>
<message>
<source>There is no room on the disk for the library.</source>
<translation>磁盘空间不足，无法保存影片库。</translation>
</message>
<message>
<source>There is no room on the disk: where films are left is not remembered.</source>
<translation>磁盘空间不足：不会记录影片的播放位置。</translation>
</message>
<message>
<source>There is no server named {name}, or no network.</source>
<translation>没有名为 {name} 的服务器，或没有网络。</translation>
</message>
<message>
<source>There is no small picture of this film.</source>
<translation>没有此影片的缩略图。</translation>
</message>
<message>
<source>There is no such time in this film.</source>
<translation>此影片没有这个时间。</translation>
</message>
<message>
<source>There is nothing at this address (the server says {code}): the film was moved, or the address is mistyped.</source>
<translation>此地址没有内容（服务器返回 {code}）：影片已移动，或地址有误。</translation>
</message>
<message>
<source>There is nothing at this address.</source>
<translation>此地址没有内容。</translation>
</message>
<message>
<source>There is nothing to draw on the map yet.</source>
<translation>地图上还没有可绘制的内容。</translation>
</message>
<message>
<source>There is nothing to share yet</source>
<translation>还没有可分享的内容</translation>
</message>
<message>
<source>There is only one screen</source>
<translation>只有一个屏幕</translation>
</message>
<message>
<source>There must be exactly one ONNX Runtime in this environment.</source>
<translation>此环境中必须有且仅有一个 ONNX Runtime。</translation>
</message>
<message>
<source>These options of mpv are not taken: {names}.</source>
<translation>mpv 不接受这些选项：{names}。</translation>
</message>
<message>
<source>These subtitles are pictures of words: there are no lines to read.</source>
<translation>这些字幕是图片：没有可读取的文字。</translation>
</message>
<message>
<source>They agree on what is among the first {first} of each</source>
<translation>一致程度按各自的前 {first} 名计算</translation>
</message>
<message>
<source>This address leads from an encrypted one to one that is not, so it is not opened.</source>
<translation>此地址从加密地址转向未加密地址，因此不予打开。</translation>
</message>
<message>
<source>This address leads where films are not opened from.</source>
<translation>此地址指向的位置不允许打开影片。</translation>
</message>
<message>
<source>This encoder compares pictures only</source>
<translation>此编码器仅能比较图片</translation>
</message>
<message>
<source>This file could not be added to the film.</source>
<translation>无法将此文件添加到影片。</translation>
</message>
<message>
<source>This file has sound but no picture.</source>
<translation>此文件有声音但没有画面。</translation>
</message>
<message>
<source>This film cannot be played.</source>
<translation>无法播放此影片。</translation>
</message>
<message>
<source>This film has no chapters</source>
<translation>此影片没有章节</translation>
</message>
<message>
<source>This film has no poster yet.</source>
<translation>此影片还没有海报。</translation>
</message>
<message>
<source>This film is not in the library, or its file is gone.</source>
<translation>此影片不在影片库中，或其文件已不存在。</translation>
</message>
<message>
<source>This film is not searched yet.</source>
<translation>此影片尚未分析。</translation>
</message>
<message>
<source>This has no picture, nor anything else that plays here.</source>
<translation>这里没有画面，也没有其他可播放的内容。</translation>
</message>
<message>
<source>This is a file of this machine: add its folder to the library.</source>
<translation>这是这台计算机上的文件：请将其文件夹添加到影片库。</translation>
</message>
<message>
<source>This is not a film, or one of an unknown kind.</source>
<translation>这不是影片，或是未知类型的影片。</translation>
</message>
<message>
<source>This is not a live stream</source>
<translation>这不是直播流</translation>
</message>
<message>
<source>This is not opened.</source>
<translation>不予打开。</translation>
</message>
<message>
<source>This is the first film of the folder</source>
<translation>这是文件夹中的第一部影片</translation>
</message>
<message>
<source>This is the first film of the playlist</source>
<translation>这是播放列表中的第一部影片</translation>
</message>
<message>
<source>This is the last film of the folder</source>
<translation>这是文件夹中的最后一部影片</translation>
</message>
<message>
<source>This is the last film of the playlist</source>
<translation>这是播放列表中的最后一部影片</translation>
</message>
<message>
<source>This link carries a user name or a port.</source>
<translation>此链接含有用户名或端口。</translation>
</message>
<message>
<source>This link holds characters that no web address has.</source>
<translation>此链接含有网址中不允许的字符。</translation>
</message>
<message>
<source>This link is not a web address.</source>
<translation>此链接不是网址。</translation>
</message>
<message>
<source>This link is too long.</source>
<translation>此链接过长。</translation>
</message>
<message>
<source>This page names a file of your own machine, which is not opened.</source>
<translation>此网页指向这台计算机上的文件，因此不予打开。</translation>
</message>
<message>
<source>This picture cannot be read.</source>
<translation>无法读取此图片。</translation>
</message>
<message>
<source>This picture cannot be used.</source>
<translation>无法使用此图片。</translation>
</message>
<message>
<source>This playlist cannot be used.</source>
<translation>无法使用此播放列表。</translation>
</message>
<message>
<source>This product page is not opened.</source>
<translation>不打开此商品页面。</translation>
</message>
<message>
<source>This stays on this computer until you copy it.</source>
<translation>在您复制之前，这些内容只保留在这台计算机上。</translation>
</message>
<message>
<source>This stream cannot be played as it is.</source>
<translation>无法按原样播放此流。</translation>
</message>
<message>
<source>This stream is made of {parts} parts, and only the longest of them can be played here.</source>
<translation>此流由 {parts} 个部分组成，此处只能播放其中最长的部分。</translation>
</message>
<message>
<source>This web address is not written correctly.</source>
<translation>此网址的格式不正确。</translation>
</message>
<message>
<source>This, but red, leather, for kids…</source>
<translation>类似，但是…（英文：red, leather）</translation>
</message>
<message>
<source>This, but…</source>
<translation>类似这件，但…</translation>
</message>
<message>
<source>This, but… (words for an item)</source>
<translation>类似这件，但…（描述衣物的文字）</translation>
</message>
<message>
<source>Time and duration</source>
<translation>时间和时长</translation>
</message>
<message>
<source>Time to go to</source>
<translation>要跳转到的时间</translation>
</message>
<message>
<source>Title</source>
<translation>标题</translation>
</message>
<message>
<source>Title, series, tag, plot…</source>
<translation>标题、剧集、标签、剧情…</translation>
</message>
<message>
<source>Title, year, plot, tags and poster; only the title and the year are sent. This product uses the TMDB API but is not endorsed or certified by TMDB.</source>
<translation>标题、年份、剧情、标签和海报；只发送标题和年份。本产品使用 TMDB API，但未获 TMDB 认可或认证。</translation>
</message>
<message>
<source>To be run where commands are written</source>
<translation>在终端中运行</translation>
</message>
<message>
<source>To the newest moment of a live stream</source>
<translation>跳转到直播流的最新时刻</translation>
</message>
<message>
<source>To {country}</source>
<translation>配送至{country}</translation>
</message>
<message>
<source>Track {number}</source>
<translation>轨道 {number}</translation>
</message>
<message>
<source>Traditional Chinese</source>
<translation>繁体中文</translation>
</message>
<message>
<source>TrendFlix speaks {language} from the next start on</source>
<translation>下次启动后，TrendFlix 的语言将改为：{language}</translation>
</message>
<message>
<source>Try again</source>
<translation>重试</translation>
</message>
<message>
<source>Try again, or later if that does not help.</source>
<translation>请重试；如果仍无效，请稍后再试。</translation>
</message>
<message>
<source>Try again: it goes on where it stopped.</source>
<translation>请重试：将从中断处继续。</translation>
</message>
<message>
<source>Try another file, or download it again.</source>
<translation>请换用其他文件，或重新下载。</translation>
</message>
<message>
<source>Try another moment of the film.</source>
<translation>请尝试影片的其他时刻。</translation>
</message>
<message>
<source>Try another network, or ask who runs the server; TrendFlix does not go on without.</source>
<translation>请换用其他网络，或询问服务器的管理者；没有可信连接时 TrendFlix 不会继续。</translation>
</message>
<message>
<source>Try another one: .srt, .ass, .vtt, or sound.</source>
<translation>请换用其他文件：.srt、.ass、.vtt 或音频。</translation>
</message>
<message>
<source>Try fewer or other words.</source>
<translation>请减少或更换词语。</translation>
</message>
<message>
<source>Try it with open_clip_torch 3.3.0, or report it.</source>
<translation>请改用 open_clip_torch 3.3.0 重试，或报告此问题。</translation>
</message>
<message>
<source>Try other words for the same thing.</source>
<translation>请换用其他文字描述同一内容。</translation>
</message>
<message>
<source>Try the film again</source>
<translation>重试此影片</translation>
</message>
<message>
<source>Turkish</source>
<translation>土耳其文</translation>
</message>
<message>
<source>Turn</source>
<translation>旋转</translation>
</message>
<message>
<source>Turn left</source>
<translation>向左旋转</translation>
</message>
<message>
<source>Turn right</source>
<translation>向右旋转</translation>
</message>
<message>
<source>Turn the picture upside down</source>
<translation>上下颠倒画面</translation>
</message>
<message>
<source>Turned by {degrees}°</source>
<translation>已旋转 {degrees}°</translation>
</message>
<message>
<source>Twice as fast</source>
<translation>两倍速</translation>
</message>
<message>
<source>Typical frames</source>
<translation>典型帧</translation>
</message>
<message>
<source>Up and down</source>
<translation>上下位置</translation>
</message>
<message>
<source>Upright</source>
<translation>正立</translation>
</message>
<message>
<source>Upside down</source>
<translation>上下颠倒</translation>
</message>
<message>
<source>Use that one. The library of before stands beside it, as library.sqlite.before-NUMBER.</source>
<translation>请使用那个版本。之前的影片库保存在旁边，名为 library.sqlite.before-NUMBER。</translation>
</message>
<message>
<source>User agent</source>
<translation>用户代理</translation>
</message>
<message>
<source>Very close</source>
<translation>非常相似</translation>
</message>
<message>
<source>Vietnamese</source>
<translation>越南文</translation>
</message>
<message>
<source>Views of the library</source>
<translation>影片库视图</translation>
</message>
<message>
<source>Volume</source>
<translation>音量</translation>
</message>
<message>
<source>Volume (9 and 0)</source>
<translation>音量（9 和 0）</translation>
</message>
<message>
<source>Volume {volume} %</source>
<translation>音量 {volume} %</translation>
</message>
<message>
<source>Wait a little, then try again.</source>
<translation>请稍候，然后重试。</translation>
</message>
<message>
<source>Wait until that is done, then try again.</source>
<translation>请等待其完成，然后重试。</translation>
</message>
<message>
<source>Waiting for the network…</source>
<translation>正在等待网络…</translation>
</message>
<message>
<source>Watched last first</source>
<translation>最近观看的在前</translation>
</message>
<message>
<source>Welcome</source>
<translation>欢迎</translation>
</message>
<message>
<source>Western European</source>
<translation>西欧文</translation>
</message>
<message>
<source>What TMDB knows is here now</source>
<translation>TMDB 的信息现已添加</translation>
</message>
<message>
<source>What an export needs is not installed.</source>
<translation>未安装导出所需的组件。</translation>
</message>
<message>
<source>What draws this kind of map is not installed.</source>
<translation>绘制此类地图所需的组件尚未安装。</translation>
</message>
<message>
<source>What happens at the end of a film</source>
<translation>影片结束时的操作</translation>
</message>
<message>
<source>What happens when it is opened again.</source>
<translation>再次打开影片时的操作。</translation>
</message>
<message>
<source>What is compared of two films</source>
<translation>比较两部影片的哪些内容</translation>
</message>
<message>
<source>What is new finds its place</source>
<translation>正在放置新内容</translation>
</message>
<message>
<source>What is offered is not one model.</source>
<translation>所提供的内容不是单个模型。</translation>
</message>
<message>
<source>What is seen or said. A word with a minus before it must not be there: a street -night. A picture can be pasted or dropped.</source>
<translation>画面内容或台词。前面带减号的词不得出现：街道 -夜晚。可以粘贴或拖放图片。</translation>
</message>
<message>
<source>What it does on the film.</source>
<translation>在影片画面上的操作。</translation>
</message>
<message>
<source>What moved</source>
<translation>排名变化</translation>
</message>
<message>
<source>What posters look like cannot be kept.</source>
<translation>无法保存海报的外观信息。</translation>
</message>
<message>
<source>What should be embedded cannot be read.</source>
<translation>无法读取要生成向量的内容。</translation>
</message>
<message>
<source>What suits this computer</source>
<translation>适合这台计算机</translation>
</message>
<message>
<source>What the button at the side does on the film.</source>
<translation>侧键在影片画面上的操作。</translation>
</message>
<message>
<source>What the colours say</source>
<translation>颜色的含义</translation>
</message>
<message>
<source>What the film shows there</source>
<translation>该处的影片画面</translation>
</message>
<message>
<source>What the player calls itself</source>
<translation>播放器的自称</translation>
</message>
<message>
<source>What the points are</source>
<translation>各点代表什么</translation>
</message>
<message>
<source>What the repository offers is not taken.</source>
<translation>未采用仓库所提供的内容。</translation>
</message>
<message>
<source>What the server of this address wants to know, and a proxy</source>
<translation>此地址的服务器所需的信息，以及代理</translation>
</message>
<message>
<source>What turning it over the film changes.</source>
<translation>在影片画面上滚动时调节的内容。</translation>
</message>
<message>
<source>What was noted of this film is damaged.</source>
<translation>此影片的分析记录已损坏。</translation>
</message>
<message>
<source>What was watched cannot be remembered.</source>
<translation>无法记录观看内容。</translation>
</message>
<message>
<source>What was wrong stands above; mend it, then retry.</source>
<translation>问题已在上方说明；请修复后重试。</translation>
</message>
<message>
<source>What you look for</source>
<translation>要查找的内容</translation>
</message>
<message>
<source>Wheel</source>
<translation>滚轮</translation>
</message>
<message>
<source>Where saved pictures go; empty: a folder TrendFlix among your pictures.</source>
<translation>截图的保存位置；留空则保存到“图片”中的 TrendFlix 文件夹。</translation>
</message>
<message>
<source>Where to look</source>
<translation>查找范围</translation>
</message>
<message>
<source>Which posters are compared</source>
<translation>比较哪些海报</translation>
</message>
<message>
<source>While the window is minimised, the desktop says that a film ends or the next begins.</source>
<translation>窗口最小化时，通过桌面通知提示影片结束或下一部开始。</translation>
</message>
<message>
<source>White</source>
<translation>白色</translation>
</message>
<message>
<source>Who draws the picture</source>
<translation>画面渲染方式</translation>
</message>
<message>
<source>Whole library</source>
<translation>整个影片库</translation>
</message>
<message>
<source>Whole map</source>
<translation>整个地图</translation>
</message>
<message>
<source>Window</source>
<translation>窗口</translation>
</message>
<message>
<source>With commas between them</source>
<translation>用逗号分隔</translation>
</message>
<message>
<source>With the film's name</source>
<translation>包含影片名称</translation>
</message>
<message>
<source>Without a window: trendflix shop FILM --at SECONDS, or: trendflix demo --headless</source>
<translation>不打开窗口：trendflix shop FILM --at SECONDS，或 trendflix demo --headless</translation>
</message>
<message>
<source>Without the filter {words}</source>
<translation>移除筛选条件：{words}</translation>
</message>
<message>
<source>Words or picture</source>
<translation>文字或画面</translation>
</message>
<message>
<source>Worth a look</source>
<translation>值得一看</translation>
</message>
<message>
<source>Y: more like this, N: not like this</source>
<translation>Y：更多类似，N：不要这类</translation>
</message>
<message>
<source>Year</source>
<translation>年份</translation>
</message>
<message>
<source>Yellow</source>
<translation>黄色</translation>
</message>
<message>
<source>Yes</source>
<translation>是</translation>
</message>
<message>
<source>You stopped this address from being opened.</source>
<translation>您已停止打开此地址。</translation>
</message>
<message>
<source>Your films, in one place</source>
<translation>您的影片，集中一处</translation>
</message>
<message>
<source>Your own key of themoviedb.org: titles, plots and posters of films are asked for where you say so. Empty: TMDB is never asked. It is sent nowhere else.</source>
<translation>您自己的 themoviedb.org 密钥：仅在您要求时查询影片的标题、剧情和海报。留空：从不查询 TMDB。密钥不会发送到其他任何地方。</translation>
</message>
<message>
<source>Zoom</source>
<translation>缩放</translation>
</message>
<message>
<source>Zoom in</source>
<translation>放大</translation>
</message>
<message>
<source>Zoom out</source>
<translation>缩小</translation>
</message>
<message>
<source>Zoom {zoom:.0%}, edges cut {fill:.0%}</source>
<translation>缩放 {zoom:.0%}，边缘裁剪 {fill:.0%}</translation>
</message>
<message>
<source>a red coat</source>
<translation>一件红色大衣</translation>
</message>
<message>
<source>a red coat in the rain, a street -night, or paste a picture</source>
<translation>雨中的红色大衣、街道 -夜晚，或粘贴图片</translation>
</message>
<message>
<source>a street -night</source>
<translation>街道 -夜晚</translation>
</message>
<message>
<source>added {day}</source>
<translation>添加于 {day}</translation>
</message>
<message>
<source>among</source>
<translation>范围：</translation>
</message>
<message>
<source>as in the film</source>
<translation>与影片一致</translation>
</message>
<message>
<source>as seen by</source>
<translation>模型：</translation>
</message>
<message>
<source>bag</source>
<translation>包</translation>
</message>
<message>
<source>because of these shots</source>
<translation>依据这些镜头</translation>
</message>
<message>
<source>before</source>
<translation>之前</translation>
</message>
<message>
<source>beige</source>
<translation>米色</translation>
</message>
<message>
<source>black</source>
<translation>黑色</translation>
</message>
<message>
<source>blue</source>
<translation>蓝色</translation>
</message>
<message>
<source>bottoms</source>
<translation>下装</translation>
</message>
<message>
<source>brand: {words}</source>
<translation>品牌：{words}</translation>
</message>
<message>
<source>brown</source>
<translation>棕色</translation>
</message>
<message>
<source>checked</source>
<translation>格纹</translation>
</message>
<message>
<source>cotton</source>
<translation>棉质</translation>
</message>
<message>
<source>damaged: it cannot be decoded</source>
<translation>已损坏：无法解码</translation>
</message>
<message>
<source>damaged: its parts do not follow each other</source>
<translation>已损坏：各部分不连续</translation>
</message>
<message>
<source>declares a document type, which notes do not have</source>
<translation>声明了文档类型，而说明文件不应有此声明</translation>
</message>
<message>
<source>denim</source>
<translation>牛仔布</translation>
</message>
<message>
<source>distance {value}</source>
<translation>距离 {value}</translation>
</message>
<message>
<source>dotted</source>
<translation>波点</translation>
</message>
<message>
<source>ffmpeg cannot make a copy of this film to measure with.</source>
<translation>ffmpeg 无法生成用于测量的影片副本。</translation>
</message>
<message>
<source>floral</source>
<translation>碎花</translation>
</message>
<message>
<source>footwear</source>
<translation>鞋履</translation>
</message>
<message>
<source>found: place {place}</source>
<translation>已找到：第 {place} 名</translation>
</message>
<message>
<source>from {price}</source>
<translation>{price} 起</translation>
</message>
<message>
<source>fur</source>
<translation>皮草</translation>
</message>
<message>
<source>garment</source>
<translation>衣物</translation>
</message>
<message>
<source>green</source>
<translation>绿色</translation>
</message>
<message>
<source>grey</source>
<translation>灰色</translation>
</message>
<message>
<source>has neither picture nor sound</source>
<translation>既没有画面也没有声音</translation>
</message>
<message>
<source>has no picture</source>
<translation>没有画面</translation>
</message>
<message>
<source>hat</source>
<translation>帽子</translation>
</message>
<message>
<source>headwear</source>
<translation>帽饰</translation>
</message>
<message>
<source>holds no fields</source>
<translation>不含任何字段</translation>
</message>
<message>
<source>in the menu</source>
<translation>在菜单中</translation>
</message>
<message>
<source>is a list of other files</source>
<translation>是其他文件的列表</translation>
</message>
<message>
<source>is empty</source>
<translation>为空</translation>
</message>
<message>
<source>is gone</source>
<translation>已不存在</translation>
</message>
<message>
<source>is neither XML nor an address</source>
<translation>既不是 XML 也不是地址</translation>
</message>
<message>
<source>is nested too deep</source>
<translation>嵌套过深</translation>
</message>
<message>
<source>is no JSON</source>
<translation>不是 JSON</translation>
</message>
<message>
<source>is no film, or damaged</source>
<translation>不是影片，或已损坏</translation>
</message>
<message>
<source>is not well-formed</source>
<translation>格式不正确</translation>
</message>
<message>
<source>its file is missing</source>
<translation>其文件缺失</translation>
</message>
<message>
<source>key frames</source>
<translation>关键帧</translation>
</message>
<message>
<source>keys: this version has no action {action}; it is kept, and does nothing.</source>
<translation>按键：此版本没有操作 {action}；该项已保留，但不起作用。</translation>
</message>
<message>
<source>keys: {key} of {action} is another action's, too; its own keys hold.</source>
<translation>按键：{action} 的 {key} 也属于其他操作；使用默认按键。</translation>
</message>
<message>
<source>keys: {key} of {action} is no key an action can have; its own keys hold.</source>
<translation>按键：{action} 的 {key} 不能用作操作的按键；使用默认按键。</translation>
</message>
<message>
<source>knitted</source>
<translation>针织</translation>
</message>
<message>
<source>leads out of the feed's folder</source>
<translation>指向商品数据源文件夹之外</translation>
</message>
<message>
<source>leather</source>
<translation>皮革</translation>
</message>
<message>
<source>less than a minute left</source>
<translation>剩余不到一分钟</translation>
</message>
<message>
<source>libmpv, which plays the film, is not installed.</source>
<translation>播放影片所需的 libmpv 尚未安装。</translation>
</message>
<message>
<source>libmpv, which plays the films, is not installed.</source>
<translation>播放影片所需的 libmpv 尚未安装。</translation>
</message>
<message>
<source>long sleeves</source>
<translation>长袖</translation>
</message>
<message>
<source>loosely similar</source>
<translation>大致相似</translation>
</message>
<message>
<source>lower body</source>
<translation>下半身</translation>
</message>
<message>
<source>mono</source>
<translation>单声道</translation>
</message>
<message>
<source>moved down by {places}</source>
<translation>下降 {places} 名</translation>
</message>
<message>
<source>moved from place {before} to {now}</source>
<translation>从第 {before} 名移到第 {now} 名</translation>
</message>
<message>
<source>moved up by {places}</source>
<translation>上升 {places} 名</translation>
</message>
<message>
<source>none</source>
<translation>无</translation>
</message>
<message>
<source>none in this film</source>
<translation>此影片中没有</translation>
</message>
<message>
<source>none is open</source>
<translation>未打开影片</translation>
</message>
<message>
<source>not a JPEG, PNG or WebP picture</source>
<translation>不是 JPEG、PNG 或 WebP 图片</translation>
</message>
<message>
<source>now</source>
<translation>现在</translation>
</message>
<message>
<source>off</source>
<translation>关</translation>
</message>
<message>
<source>on</source>
<translation>开</translation>
</message>
<message>
<source>orange</source>
<translation>橙色</translation>
</message>
<message>
<source>own file</source>
<translation>外部文件</translation>
</message>
<message>
<source>picture</source>
<translation>画面</translation>
</message>
<message>
<source>picture {share} %</source>
<translation>画面 {share} %</translation>
</message>
<message>
<source>pictures</source>
<translation>图片</translation>
</message>
<message>
<source>pink</source>
<translation>粉色</translation>
</message>
<message>
<source>plain</source>
<translation>纯色</translation>
</message>
<message>
<source>price of {day}</source>
<translation>{day}的价格</translation>
</message>
<message>
<source>processor</source>
<translation>处理器</translation>
</message>
<message>
<source>purple</source>
<translation>紫色</translation>
</message>
<message>
<source>red</source>
<translation>红色</translation>
</message>
<message>
<source>said</source>
<translation>台词</translation>
</message>
<message>
<source>said {score}</source>
<translation>台词 {score}</translation>
</message>
<message>
<source>scarf</source>
<translation>围巾</translation>
</message>
<message>
<source>seen</source>
<translation>画面</translation>
</message>
<message>
<source>seen {score}</source>
<translation>画面 {score}</translation>
</message>
<message>
<source>shoes</source>
<translation>鞋子</translation>
</message>
<message>
<source>short sleeves</source>
<translation>短袖</translation>
</message>
<message>
<source>similar</source>
<translation>相似</translation>
</message>
<message>
<source>similarity {value}</source>
<translation>相似度 {value}</translation>
</message>
<message>
<source>sleeveless</source>
<translation>无袖</translation>
</message>
<message>
<source>sold out</source>
<translation>已售罄</translation>
</message>
<message>
<source>stereo</source>
<translation>立体声</translation>
</message>
<message>
<source>striped</source>
<translation>条纹</translation>
</message>
<message>
<source>styled text</source>
<translation>样式文本</translation>
</message>
<message>
<source>text</source>
<translation>文本</translation>
</message>
<message>
<source>this film has one only</source>
<translation>此影片只有一个</translation>
</message>
<message>
<source>tie</source>
<translation>领带</translation>
</message>
<message>
<source>title says: {words}</source>
<translation>标题含：{words}</translation>
</message>
<message>
<source>to</source>
<translation>至</translation>
</message>
<message>
<source>today</source>
<translation>今天</translation>
</message>
<message>
<source>top</source>
<translation>上衣</translation>
</message>
<message>
<source>trendflix doctor did not answer</source>
<translation>trendflix doctor 没有响应</translation>
</message>
<message>
<source>trendflix library index</source>
<translation>trendflix library index</translation>
</message>
<message>
<source>two people talking</source>
<translation>两个人在交谈</translation>
</message>
<message>
<source>up to {price}</source>
<translation>最高 {price}</translation>
</message>
<message>
<source>upper body</source>
<translation>上半身</translation>
</message>
<message>
<source>very close</source>
<translation>非常相似</translation>
</message>
<message>
<source>watched</source>
<translation>已观看</translation>
</message>
<message>
<source>white</source>
<translation>白色</translation>
</message>
<message>
<source>whole body</source>
<translation>全身</translation>
</message>
<message>
<source>words</source>
<translation>文字</translation>
</message>
<message>
<source>words {share} %</source>
<translation>文字 {share} %</translation>
</message>
<message>
<source>yellow</source>
<translation>黄色</translation>
</message>
<message>
<source>yesterday</source>
<translation>昨天</translation>
</message>
<message>
<source>you said no</source>
<translation>您选择了“否”</translation>
</message>
<message>
<source>you said yes</source>
<translation>您选择了“是”</translation>
</message>
<message>
<source>yt-dlp cannot be started.</source>
<translation>无法启动 yt-dlp。</translation>
</message>
<message>
<source>yt-dlp fetched no film ({reason}).</source>
<translation>yt-dlp 未获取到影片（{reason}）。</translation>
</message>
<message>
<source>yt-dlp found no film on this page ({reason}).</source>
<translation>yt-dlp 在此网页上未找到影片（{reason}）。</translation>
</message>
<message>
<source>yt-dlp found no film on this page within {seconds:.0f} seconds.</source>
<translation>yt-dlp 在 {seconds:.0f} 秒内未在此网页上找到影片。</translation>
</message>
<message>
<source>yt-dlp found no film on this page.</source>
<translation>yt-dlp 在此网页上未找到影片。</translation>
</message>
<message>
<source>{adjectives} {thing}</source>
<translation>{adjectives}{thing}</translation>
</message>
<message>
<source>{colour}: {value:+d}</source>
<translation>{colour}：{value:+d}</translation>
</message>
<message>
<source>{file}: this version does not know {name}; it is kept, and does nothing.</source>
<translation>{file}：此版本无法识别 {name}；该项已保留，但不起作用。</translation>
</message>
<message>
<source>{file}: {name} cannot be {value}; its default holds.</source>
<translation>{file}：{name} 不能设为 {value}；使用默认值。</translation>
</message>
<message>
<source>{films}, {frames} pictures.</source>
<translation>{films}，{frames} 张图片。</translation>
</message>
<message>
<source>{film}, {time}, {date} and {clock} are filled in; a number is added to a name in use.</source>
<translation>{film}、{time}、{date} 和 {clock} 会自动填入；名称已被使用时会附加编号。</translation>
</message>
<message>
<source>{hours} h {minutes} min</source>
<translation>{hours} 小时 {minutes} 分钟</translation>
</message>
<message>
<source>{key} cannot be a key of an action.</source>
<translation>{key} 不能用作操作的按键。</translation>
</message>
<message>
<source>{key} is already “{action}”. Press it again to take it over.</source>
<translation>{key} 已用于“{action}”。再按一次即可改用于此操作。</translation>
</message>
<message>
<source>{kind}; the window is SDR and nothing is tone-mapped: it looks pale</source>
<translation>{kind}；窗口为 SDR 且未进行色调映射：画面会显得发灰</translation>
</message>
<message>
<source>{kind}; the window is SDR, the picture is tone-mapped to it</source>
<translation>{kind}；窗口为 SDR，画面已通过色调映射适配</translation>
</message>
<message>
<source>{late} late, {skipped} skipped</source>
<translation>延迟 {late} 帧，跳过 {skipped} 帧</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} 至 {high}</translation>
</message>
<message>
<source>{made:.3g} per second</source>
<translation>每秒 {made:.3g} 帧</translation>
</message>
<message>
<source>{made:.5g} per second, shown {shown:.4g}</source>
<translation>每秒 {made:.5g} 帧，显示 {shown:.4g} 帧</translation>
</message>
<message>
<source>{minutes} min</source>
<translation>{minutes} 分钟</translation>
</message>
<message>
<source>{model} is not here yet</source>
<translation>{model} 尚未下载</translation>
</message>
<message>
<source>{model} is not here. It comes with: {command}</source>
<translation>{model} 尚未下载。用以下命令获取：{command}</translation>
</message>
<message>
<source>{model}: Euclidean distance, the shorter the bar the nearer</source>
<translation>{model}：欧氏距离，条越短越接近</translation>
</message>
<message>
<source>{model}: cosine similarity, the longer the bar the nearer</source>
<translation>{model}：余弦相似度，条越长越接近</translation>
</message>
<message>
<source>{ms:+.0f} ms</source>
<translation>{ms:+.0f} 毫秒</translation>
</message>
<message>
<source>{name} was damaged; it is as it was when it was last read.</source>
<translation>{name} 已损坏；沿用上次读取时的内容。</translation>
</message>
<message>
<source>{name} was damaged; the defaults hold.</source>
<translation>{name} 已损坏；使用默认值。</translation>
</message>
<message numerus="yes">
<source>{name}, %n product(s)</source>
<translation>
<numerusform>{name}，%n 件商品</numerusform>
</translation>
</message>
<message>
<source>{place} of {most}</source>
<translation>{place} / {most}</translation>
</message>
<message>
<source>{rate:,.0f} kbit/s</source>
<translation>{rate:,.0f} kbit/s</translation>
</message>
<message>
<source>{rate:.4g} kHz</source>
<translation>{rate:.4g} kHz</translation>
</message>
<message>
<source>{rose} rose, {fell} fell</source>
<translation>{rose} 个上升，{fell} 个下降</translation>
</message>
<message>
<source>{share} % watched</source>
<translation>已观看 {share} %</translation>
</message>
<message>
<source>{shots} in {films}</source>
<translation>{films}，{shots}</translation>
</message>
<message>
<source>{size:.1f} MB</source>
<translation>{size:.1f} MB</translation>
</message>
<message>
<source>{size}, {rate} fps</source>
<translation>{size}，{rate} fps</translation>
</message>
<message>
<source>{some} of {all} agree</source>
<translation>{all} 个中有 {some} 个一致</translation>
</message>
<message>
<source>{title} has ended</source>
<translation>{title} 已结束</translation>
</message>
<message>
<source>{yes} yes, {no} no</source>
<translation>{yes} 个“是”，{no} 个“否”</translation>
</message>
</context>
</TS>
