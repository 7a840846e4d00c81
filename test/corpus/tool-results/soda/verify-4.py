import json
from soda_core.contracts import verify_contract_locally
from soda_core.common.soda_cloud import _build_check_collection_results_json_dict, to_jsonnable
r = verify_contract_locally(data_source_file_path="soda-ds.yml", contract_file_path="soda4.yml", publish=False)
print(r.get_logs_str()[-1500:])
open("soda4.json","w").write(json.dumps(to_jsonnable(_build_check_collection_results_json_dict(r.contract_verification_results)), indent=2))
