// Run by omegat_segment.sh inside OmegaT. First run (OMT_CONF set): reads the SRX file with OmegaT's
// own SRX classes, as it reads its default rules, and saves the project's segmentation.conf, the only form that
// OmegaT 3.6 loads for a project. Second run: writes the segments of the project, one a line.
import org.omegat.core.segmentation.*
if (eventType.toString()=="LOAD") {
 def conf=System.getenv("OMT_CONF")
 if (conf) {
  def context=SRX.getDeclaredField("SRX_JAXB_CONTEXT"); context.setAccessible(true)
  def file=context.get(null).createUnmarshaller().unmarshal(new File(System.getenv("OMT_SRX")).toURI().toURL())
  def srx=new SRX(); def maps=[]
  file.getBody().getMaprules().getLanguagemap().each { map ->
   def set=file.getBody().getLanguagerules().getLanguagerule().find { it.getLanguagerulename()==map.getLanguagerulename() }
   def rules=set.getRule().collect { r -> new Rule("yes".equalsIgnoreCase(r.getBreak()), r.getBeforebreak().getContent(), r.getAfterbreak().getContent()) }
   maps << new MapRule(set.getLanguagerulename(), map.getLanguagepattern(), rules)
  }
  srx.setMappingRules(maps)
  SRX.saveTo(srx, new File(conf))
 } else {
  new File(System.getenv("OMT_OUT")).withWriter("UTF-8") { w -> project.getAllEntries().each { w.println(it.getSrcText().trim().replaceAll(/[\r\n]+/, ' ')) } }
 }
}
null
